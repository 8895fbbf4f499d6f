package vn.thidua.files.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.unit.DataSize;
import vn.thidua.core.UserProblem;

/**
 * What somebody is uploading, on the disk and not in memory, gone when closed. Only what is kept of
 * it gets into the store.
 */
public final class Upload implements AutoCloseable {

    private static final int CHUNK = 64 * 1024;

    private final Path file;
    private final Arena memory = Arena.ofShared();

    private Upload(Path file) {
        this.file = file;
    }

    /**
     * Takes in a stream.
     *
     * @throws UserProblem when there is more than the limit, or nothing at all
     */
    static Upload receive(InputStream stream, Path file, DataSize limit) {
        var upload = new Upload(file);
        try {
            long size = copy(stream, file, limit.toBytes());
            if (size == 0) {
                throw UserProblem.of("files.upload.empty");
            }
            if (size > limit.toBytes()) {
                throw UserProblem.of("files.upload.too-large", limit.toMegabytes());
            }
            return upload;
        } catch (IOException e) {
            upload.close();
            throw new UncheckedIOException("The upload broke off", e);
        } catch (UserProblem refused) {
            upload.close();
            throw refused;
        }
    }

    /** Where it lies until it is closed. */
    public Path file() {
        return file;
    }

    /** Its bytes, mapped; not to be touched after closing. */
    public ByteBuffer bytes() {
        try (var channel = FileChannel.open(file)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), memory)
                    .asByteBuffer();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    @Override
    public void close() {
        memory.close();
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + file, e);
        }
    }

    /** Stops as soon as the limit is passed. */
    private static long copy(InputStream stream, Path file, long limit) throws IOException {
        long size = 0;
        var chunk = new byte[CHUNK];
        try (var out = Files.newOutputStream(file)) {
            for (int read; size <= limit && (read = stream.read(chunk)) >= 0; size += read) {
                out.write(chunk, 0, read);
            }
        }
        return size;
    }
}
