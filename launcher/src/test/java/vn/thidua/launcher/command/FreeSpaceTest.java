package vn.thidua.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreeSpaceTest {

    private static final long MEGABYTE = 1024L * 1024;

    @TempDir private Path folder;

    @Test
    void the_first_start_needs_room_for_everything() throws IOException {
        assertThat(FreeSpace.of(folder)).isEqualTo(FreeSpace.FIRST_START);

        Files.createDirectory(folder.resolve("mariadb-11.4.5"));
        Files.createDirectory(folder.resolve("keycloak-26.7.3"));

        assertThat(FreeSpace.of(folder)).isEqualTo(FreeSpace.START);
    }

    @Test
    void half_of_the_servers_is_a_first_start() throws IOException {
        Files.createDirectory(folder.resolve("mariadb-11.4.5"));
        Files.createDirectory(folder.resolve("unpacking-keycloak-1"));

        assertThat(FreeSpace.of(folder)).isEqualTo(FreeSpace.FIRST_START);
    }

    @Test
    void too_little_room_is_refused_with_place_need_and_what_there_is() {
        assertThatThrownBy(() -> FreeSpace.START.require(folder, 499 * MEGABYTE))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> {
                            assertThat(refusal.key()).isEqualTo("start.no-space");
                            assertThat(refusal.values()).containsExactly(folder, "500", "499");
                        });
        assertThatCode(() -> FreeSpace.START.require(folder, 500 * MEGABYTE))
                .doesNotThrowAnyException();
    }
}
