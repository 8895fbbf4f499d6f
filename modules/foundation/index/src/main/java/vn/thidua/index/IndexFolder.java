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
 * fail only after its changes are in the database, so it is refused before it starts. An index that
 * cannot be read is set aside.
 */
@Component
class IndexFolder implements DisposableBean {

    private static final String HEAP = "heap";

    /** The engine's own folder in it, named after the index of {@link IndexEntry}. */
    private static final String INDEX = "items";

    private final @Nullable Path folder;
    private final @Nullable FileChannel owner;
    private boolean seen;

    IndexFolder(
            @Value("${portal.index.directory:folder}") String directory,
            @Value("${portal.index.folder:.portal/index}") Path folder) {
        this.folder = directory.equals(HEAP) ? null : folder.toAbsolutePath();
        this.owner = this.folder == null ? null : own(this.folder);
        if (this.folder != null) {
            setAsideIfBroken(this.folder);
        }
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
            Files.createDirectories(folder);
            Files.writeString(note(folder), fingerprint);
            files(folder).dropBroken();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + note(folder), e);
        }
    }

    /** The next check writes everything anew. */
    void forget() {
        if (folder != null) {
            forget(folder);
        }
    }

    /** Whether the index here is complete, made under the fingerprint; in memory it always is. */
    boolean holds(String fingerprint) {
        return folder == null || fingerprint.equals(remembered());
    }

    /** Whether somebody took the index away while the portal works with it. */
    boolean isGone() {
        boolean exists = folder != null && files(folder).exist();
        boolean gone = seen && !exists;
        seen |= exists;
        return gone;
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

    private static IndexFiles files(Path folder) {
        return new IndexFiles(folder.resolve(INDEX));
    }

    private static void forget(Path folder) {
        try {
            Files.deleteIfExists(note(folder));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + note(folder), e);
        }
    }

    private static void setAsideIfBroken(Path folder) {
        try {
            if (files(folder).setAsideIfBroken()) {
                forget(folder);
            }
        } catch (IOException e) {
            throw IndexFolderTrouble.locked(folder, e);
        }
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
                throw IndexFolderTrouble.inUse(folder);
            }
            return channel;
        } catch (IOException e) {
            throw IndexFolderTrouble.locked(folder, e);
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
