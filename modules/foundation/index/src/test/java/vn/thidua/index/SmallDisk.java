package vn.thidua.index;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.hibernate.search.backend.lucene.lowlevel.directory.spi.DirectoryCreationContext;
import org.hibernate.search.backend.lucene.lowlevel.directory.spi.DirectoryHolder;
import org.hibernate.search.backend.lucene.lowlevel.directory.spi.DirectoryProvider;
import org.jspecify.annotations.Nullable;

/** A real folder on a disk that is full when a test wants it to be. */
final class SmallDisk implements DirectoryProvider {

    private final Path folder;
    private volatile boolean full;

    SmallDisk(Path folder) {
        this.folder = folder;
    }

    void full(boolean now) {
        full = now;
    }

    @Override
    public DirectoryHolder createDirectoryHolder(DirectoryCreationContext context) {
        return new Holder(folder.resolve(context.indexName()));
    }

    /** Opens and closes the directory. */
    private final class Holder implements DirectoryHolder {

        private final Path place;
        private @Nullable Directory directory;

        Holder(Path place) {
            this.place = place;
        }

        @Override
        public void start() throws IOException {
            directory = new Limited(FSDirectory.open(place));
        }

        @Override
        public void close() throws IOException {
            get().close();
        }

        @Override
        public Directory get() {
            if (directory == null) {
                throw new IllegalStateException("not started");
            }
            return directory;
        }
    }

    /** Refuses every new file while the disk is full. */
    private final class Limited extends FilterDirectory {

        Limited(Directory directory) {
            super(directory);
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            requireSpace();
            return super.createOutput(name, context);
        }

        @Override
        public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
                throws IOException {
            requireSpace();
            return super.createTempOutput(prefix, suffix, context);
        }

        private void requireSpace() throws IOException {
            if (full) {
                throw new IOException("No space left on device");
            }
        }
    }
}
