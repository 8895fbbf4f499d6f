package vn.thidua.files.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/**
 * Keeps content once, in a folder named by its hash; what is derived from it lies beside it. Files
 * are written elsewhere first and moved into place whole. A store on other machines replaces this
 * class alone.
 */
@Component
public class ContentStore {

    private final Path folder;
    private final Clock clock;

    ContentStore(FilesSettings settings, Clock clock) {
        this.folder = settings.folder().toAbsolutePath();
        this.clock = clock;
    }

    /** Takes in what somebody is uploading, up to a limit. */
    public Upload receive(InputStream stream, DataSize limit) {
        return Upload.receive(stream, temporary(), limit);
    }

    /** Keeps parts as one content and tells its hash; the same content is kept once. */
    public String keep(List<ByteBuffer> parts) {
        var file = temporary();
        try {
            var hash = write(parts, file);
            place(file, content(hash));
            return hash;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep an upload in " + folder, e);
        }
    }

    /** Where content lies. */
    public Path content(String hash) {
        return beside(hash, "content");
    }

    /** Where something derived from the content lies or is to be put. */
    public Path beside(String hash, String name) {
        return folder.resolve(hash.substring(0, 2)).resolve(hash).resolve(name);
    }

    /** When somebody last uploaded this content. */
    public Instant lastUploaded(String hash) {
        try {
            return Files.getLastModifiedTime(content(hash)).toInstant();
        } catch (IOException missing) {
            return Instant.EPOCH;
        }
    }

    /** Drops content and all that is derived from it. */
    public void drop(String hash) {
        try {
            FileSystemUtils.deleteRecursively(content(hash).getParent());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + hash, e);
        }
    }

    private Path temporary() {
        try {
            return Files.createTempFile(
                    Files.createDirectories(folder.resolve("arriving")), "upload-", "");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + folder, e);
        }
    }

    private void place(Path file, Path content) throws IOException {
        Files.createDirectories(content.getParent());
        Files.move(file, content, StandardCopyOption.ATOMIC_MOVE);
        // The portal's clock, not the disk's: it decides when unused content may go.
        Files.setLastModifiedTime(content, FileTime.from(clock.instant()));
    }

    private static String write(List<ByteBuffer> parts, Path file) throws IOException {
        var digest = sha256();
        try (var out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (var part : parts) {
                digest.update(part.duplicate());
                for (var rest = part.duplicate(); rest.hasRemaining(); ) {
                    out.write(rest);
                }
            }
            out.force(false);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
