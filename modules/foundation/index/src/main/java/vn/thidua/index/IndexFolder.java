package vn.thidua.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Version;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterFinalStep;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterUnifiedOptionsStep;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;

/**
 * The index as Lucene's files in a folder of this machine, or in memory. One process owns the
 * folder from start to end: a second one would fail only after its changes are in the database, so
 * it is refused before it starts. An index that cannot be read is set aside.
 */
final class IndexFolder implements IndexPlace, DisposableBean {

    private static final String HEAP = "heap";

    /** The engine's own folder in it, named after the index of {@link IndexEntry}. */
    private static final String INDEX = "items";

    private final @Nullable Path folder;
    private final @Nullable FileChannel owner;
    private boolean seen;

    IndexFolder(String directory, Path folder) {
        this.folder = directory.equals(HEAP) ? null : folder.toAbsolutePath();
        this.owner = this.folder == null ? null : own(this.folder);
        if (this.folder != null) {
            setAsideIfBroken(this.folder);
        }
    }

    @Override
    public Map<String, Object> settings() {
        // 32 words in seven fields, each perhaps an abbreviation of six (Lucene allows 1,024).
        IndexSearcher.setMaxClauseCount(4096);
        var settings = new HashMap<String, Object>();
        settings.put(BACKEND + "type", "lucene");
        settings.put(BACKEND + "lucene_version", Version.LATEST.toString());
        // Few large parts: every word of a question is looked up in each of them.
        settings.put(BACKEND + "io.merge.factor", 4);
        if (folder == null) {
            settings.put(BACKEND + "directory.type", "local-heap");
        } else {
            settings.put(BACKEND + "directory.type", "local-filesystem");
            settings.put(BACKEND + "directory.root", folder.toString());
        }
        return settings;
    }

    /** The engine makes its files itself. */
    @Override
    public void prepare() {}

    @Override
    public String remembered() {
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
    @Override
    public void remember(String fingerprint) {
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

    @Override
    public void forget() {
        if (folder != null) {
            forget(folder);
        }
    }

    /** In memory it always is. */
    @Override
    public boolean holds(String fingerprint) {
        return folder == null || fingerprint.equals(remembered());
    }

    @Override
    public boolean isGone() {
        boolean exists = folder != null && files(folder).exist();
        boolean gone = seen && !exists;
        seen |= exists;
        return gone;
    }

    /** Lucene knows no other. */
    @Override
    public HighlighterFinalStep wholeSentences(HighlighterUnifiedOptionsStep marked) {
        return marked;
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
