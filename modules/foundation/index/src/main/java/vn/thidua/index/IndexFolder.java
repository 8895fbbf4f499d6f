package vn.thidua.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where the Lucene index lies. One process owns the folder from start to end: a second one would
 * fail only after its changes are in the database, so it is refused before it starts.
 */
@Component
class IndexFolder implements DisposableBean {

    private static final String HEAP = "heap";

    private final @Nullable Path folder;
    private final @Nullable FileChannel owner;

    IndexFolder(
            @Value("${portal.index.directory:folder}") String directory,
            @Value("${portal.index.folder:.portal/index}") Path folder) {
        this.folder = directory.equals(HEAP) ? null : folder.toAbsolutePath();
        this.owner = this.folder == null ? null : own(this.folder);
    }

    /** The folder, or nothing when the index lives in memory. */
    @Nullable Path path() {
        return folder;
    }

    /** What {@link #remember} was last told about the index in this folder, empty at first. */
    String remembered() {
        if (folder == null || !Files.exists(note(folder))) {
            return "";
        }
        try {
            return Files.readString(note(folder));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + note(folder), e);
        }
    }

    /** Keeps a note beside the index. An index in memory starts empty and needs none. */
    void remember(String fingerprint) {
        if (folder == null) {
            return;
        }
        try {
            Files.writeString(note(folder), fingerprint);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + note(folder), e);
        }
    }

    @Override
    public void destroy() throws IOException {
        if (owner != null) {
            owner.close();
        }
    }

    private static Path note(Path folder) {
        return folder.resolve("fingerprint.txt");
    }

    private static FileChannel own(Path folder) {
        try {
            Files.createDirectories(folder);
            var channel =
                    FileChannel.open(
                            folder.resolve("in-use.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new IllegalStateException(
                        "Another running portal uses the search index in "
                                + folder
                                + ". Stop it, or give this one a folder of its own with"
                                + " portal.index.folder.");
            }
            return channel;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use the search index in " + folder, e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }
}
