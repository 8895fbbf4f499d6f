package vn.thidua.launcher.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The room that a start needs, in megabytes. Measured in November 2026 on Linux: archives 170,
 * MariaDB's programs 350, Keycloak's 190 and while they are built once more as much, the portal 100
 * and as much for its build, an empty database 160. A disk that fills up in the middle would leave
 * a database that cannot write.
 */
enum FreeSpace {
    /** Nothing is there yet. */
    FIRST_START(1_600),
    /** The servers are unpacked; the portal may have to be built, and people add photos. */
    START(500);

    private static final long MEGABYTE = 1024L * 1024;

    private final long megabytes;

    FreeSpace(long megabytes) {
        this.megabytes = megabytes;
    }

    /** What a start in this folder needs. */
    static FreeSpace of(Path folder) throws IOException {
        return has(folder, "mariadb-[0-9]*") && has(folder, "keycloak-[0-9]*")
                ? START
                : FIRST_START;
    }

    /**
     * Refuses to go on without the room.
     *
     * @param free bytes free where the folder lies
     * @throws Refusal saying how much is needed, how much there is, and where
     */
    void require(Path folder, long free) {
        if (free < megabytes * MEGABYTE) {
            throw new Refusal(
                    "start.no-space",
                    folder,
                    Long.toString(megabytes),
                    Long.toString(free / MEGABYTE));
        }
    }

    private static boolean has(Path folder, String pattern) throws IOException {
        try (var found = Files.newDirectoryStream(folder, pattern)) {
            return found.iterator().hasNext();
        }
    }
}
