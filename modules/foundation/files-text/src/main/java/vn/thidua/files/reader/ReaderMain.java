package vn.thidua.files.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Answers questions until nobody asks any more.
 *
 * <p>A question is a media type and the path of a file, both as {@link DataOutputStream#writeUTF}
 * writes them. The answer is {@link #READ} or {@link #UNREADABLE}, the number of bytes, and as many
 * bytes of text in UTF-8. Before the first question the reader says {@link #READY}.
 */
public final class ReaderMain {

    /** The reader has started and waits for questions. */
    public static final int READY = 'r';

    /** The text follows. */
    public static final int READ = '+';

    /** There is no text in the file, or none that can be read. */
    public static final int UNREADABLE = '-';

    private static final byte[] NOTHING = {};

    private ReaderMain() {}

    /**
     * Runs until the questions end.
     *
     * @param arguments the most characters of a text, and the seconds that one file may take
     */
    public static void main(String[] arguments) throws IOException {
        var answers = new DataOutputStream(new BufferedOutputStream(System.out));
        // Libraries that print must not print among the answers.
        System.setOut(System.err);
        NoNetwork.begin();
        var documents = new Documents(Integer.parseInt(arguments[0]));
        var deadline = new Deadline(Integer.parseInt(arguments[1]));
        var questions = new DataInputStream(new BufferedInputStream(System.in));
        answers.writeByte(READY);
        answers.flush();
        try {
            while (true) {
                var mediaType = questions.readUTF();
                var file = Path.of(questions.readUTF());
                answer(deadline.within(() -> documents.text(mediaType, file)), answers);
            }
        } catch (EOFException end) {
            Runtime.getRuntime().halt(0);
        }
    }

    private static void answer(String text, DataOutputStream answers) throws IOException {
        var bytes = text.isEmpty() ? NOTHING : text.getBytes(UTF_8);
        answers.writeByte(text.isEmpty() ? UNREADABLE : READ);
        answers.writeInt(bytes.length);
        answers.write(bytes);
        answers.flush();
    }
}
