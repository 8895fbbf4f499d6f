package vn.thidua.files.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;
import vn.thidua.files.reader.ReaderMain;

/**
 * The program that reads, at work. It reads one file after another until a file ends it or the
 * portal does; the portal itself never opens a document.
 */
final class Reader implements AutoCloseable {

    /** A machine that is busy with a start may take long to begin another one. */
    private static final Duration START = Duration.ofSeconds(60);

    private static final Duration END = Duration.ofSeconds(5);

    /** No letter of a text takes more bytes in UTF-8 for each of its two in memory. */
    private static final int BYTES = 3;

    private final Process process;
    private final Path work;
    private final TextSettings settings;
    private final DataOutputStream questions;
    private final DataInputStream answers;

    private Reader(Process process, Path work, TextSettings settings) {
        this.process = process;
        this.work = work;
        this.settings = settings;
        questions = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /**
     * Starts it.
     *
     * @throws IOException when that is not possible now: no file is to blame
     */
    static Reader start(ReaderProgram program, TextSettings settings) throws IOException {
        var folder = program.folder();
        var work = Files.createTempDirectory("text-reader-");
        var process = new ReaderCommand(folder, work, settings).process().start();
        var reader = new Reader(process, work, settings);
        try {
            reader.within(START, reader::requireReady);
            return reader;
        } catch (IOException e) {
            reader.close();
            throw e;
        }
    }

    /** Reads a file. After an {@link Reading#ENDED} this reader is not to be used again. */
    Reading read(Path content, String mediaType) {
        try {
            return within(settings.limit(), () -> ask(content, mediaType));
        } catch (IOException ended) {
            close();
            return Reading.ENDED;
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** The process itself, for whoever must see that it is gone. */
    ProcessHandle handle() {
        return process.toHandle();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(END.toMillis(), TimeUnit.MILLISECONDS);
            FileSystemUtils.deleteRecursively(work);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException leftBehind) {
            // In the system's folder for what is temporary, which the system empties.
        }
    }

    private <T> T within(Duration limit, Work<T> work) throws IOException {
        var later = CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS);
        var end = CompletableFuture.runAsync(process::destroyForcibly, later);
        try {
            return work.run();
        } finally {
            end.cancel(false);
        }
    }

    private int requireReady() throws IOException {
        int first = answers.read();
        if (first != ReaderMain.READY) {
            throw new IOException("The program that reads attachments did not start");
        }
        return first;
    }

    private Reading ask(Path content, String mediaType) throws IOException {
        questions.writeUTF(mediaType);
        questions.writeUTF(content.toString());
        questions.flush();
        int verdict = answers.readUnsignedByte();
        int length = answers.readInt();
        var isAnswer = verdict == ReaderMain.READ || verdict == ReaderMain.UNREADABLE;
        if (!isAnswer || length < 0 || length > BYTES * settings.characters()) {
            throw new IOException("Not an answer");
        }
        var bytes = answers.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return Reading.of(new String(bytes, UTF_8));
    }

    /** Something that ends with the process. */
    private interface Work<T> {
        T run() throws IOException;
    }
}
