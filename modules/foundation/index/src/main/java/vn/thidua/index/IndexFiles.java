package vn.thidua.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The engine's files of one index. The engine itself finds a broken file only when it is asked, and
 * then neither answers nor writes; so they are looked through before it opens them.
 */
final class IndexFiles {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFiles.class);

    private final Path place;
    private final Path aside;

    IndexFiles(Path place) {
        this.place = place;
        this.aside = place.resolveSibling(place.getFileName() + ".broken");
    }

    boolean exist() {
        return Files.isDirectory(place);
    }

    /**
     * Puts files that cannot be read out of the way: broken ones, or those of an engine that is too
     * old or too new. The portal then starts with an empty index and writes it anew.
     *
     * @return whether there were any
     */
    boolean setAsideIfBroken() throws IOException {
        try {
            look();
            return false;
        } catch (IOException | RuntimeException e) {
            FileSystemUtils.deleteRecursively(aside);
            Files.move(place, aside);
            LOG.warn(
                    "The search index cannot be read and is written anew; what is left of it lies"
                            + " in {} until then: {}",
                    aside,
                    e.toString());
            return true;
        }
    }

    /** A new index is complete: nobody needs the broken one any more. */
    void dropBroken() throws IOException {
        FileSystemUtils.deleteRecursively(aside);
    }

    /** Reads every file once and compares it with its own checksum. */
    private void look() throws IOException {
        if (!Files.exists(place)) {
            return;
        }
        try (var directory = FSDirectory.open(place)) {
            if (DirectoryReader.indexExists(directory)) {
                checkSums(directory);
            }
        }
    }

    private static void checkSums(FSDirectory directory) throws IOException {
        try (var reader = DirectoryReader.open(directory)) {
            for (var leaf : reader.leaves()) {
                if (leaf.reader() instanceof CodecReader segment) {
                    segment.checkIntegrity();
                }
            }
        }
    }
}
