package vn.thidua.files.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import vn.thidua.core.UserProblem;

/** Files that are not here whole yet, outside of the store. */
@Component
public class Pieces {

    private static final Logger log = LoggerFactory.getLogger(Pieces.class);

    private final Path folder;
    private final DataSize reserve;

    Pieces(FilesSettings settings) {
        folder = settings.folder().toAbsolutePath().resolve("arriving");
        reserve = settings.reserve();
    }

    /**
     * Refuses what would fill the disk: the database beside it needs room to write.
     *
     * @param bytes how much more is to come
     * @throws UserProblem when less than the reserve would be left
     */
    public void requireRoom(long bytes) {
        try {
            var usable = Files.getFileStore(Files.createDirectories(folder)).getUsableSpace();
            if (usable - bytes < reserve.toBytes()) {
                log.error("Only {} are left for {}", DataSize.ofBytes(usable), folder);
                throw noSpace();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + folder, e);
        }
    }

    /**
     * Writes a piece for good; what an interrupted try has left behind it is written over.
     *
     * @param name of the file
     * @param at where the piece begins
     * @throws UserProblem when the disk does not take it
     */
    public void write(String name, long at, ByteBuffer bytes) {
        try (var out =
                FileChannel.open(
                        folder.resolve(name),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE)) {
            out.truncate(at);
            var rest = bytes.duplicate();
            for (long to = at; rest.hasRemaining(); ) {
                to += out.write(rest, to);
            }
            out.force(false);
        } catch (IOException e) {
            log.error("A piece of a file cannot be written", e);
            throw noSpace();
        }
    }

    /** All that has come. */
    public InputStream open(String name) throws IOException {
        return new BufferedInputStream(Files.newInputStream(folder.resolve(name)));
    }

    /** Drops what has come. */
    public void drop(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + name, e);
        }
    }

    private static UserProblem noSpace() {
        return UserProblem.of("files.upload.no-space");
    }
}
