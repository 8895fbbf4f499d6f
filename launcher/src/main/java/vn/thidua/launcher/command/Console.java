package vn.thidua.launcher.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.Properties;
import java.util.Scanner;
import java.util.function.Supplier;

/**
 * Speaks to the person at the keyboard: Vietnamese, or English where {@code PORTAL_LANG=en} is set.
 */
public final class Console {

    /** A longer silence looks like a fault. */
    private static final Duration SILENCE = Duration.ofSeconds(2);

    private static final Duration REMINDER = Duration.ofSeconds(10);

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final Properties texts = new Properties();

    private Console() {}

    /** The console with the texts that lie beside the sources. */
    public static Console of(Path home) throws IOException {
        var console = new Console();
        var language = System.getenv().getOrDefault("PORTAL_LANG", "vi");
        var name = language.startsWith("en") ? "command_en.properties" : "command.properties";
        var file = home.resolve("launcher/src/main/resources/launcher").resolve(name);
        try (var reader = Files.newBufferedReader(file)) {
            console.texts.load(reader);
        }
        return console;
    }

    /** Says a sentence. */
    public void say(String key, Object... values) {
        out.println(text(key, values));
    }

    /** Says what went wrong and what to do. */
    public void problem(String key, Object... values) {
        out.println();
        out.println(text(key, values));
    }

    /** Prints a line that another program wrote. */
    void line(String line) {
        out.println(line);
    }

    /** The sentence itself. */
    String text(String key, Object... values) {
        return new MessageFormat(texts.getProperty(key, key), Locale.ROOT).format(values);
    }

    /** Whether the person agrees; no answer is a no. */
    boolean agrees(String key, Object... values) {
        out.print(text(key, values) + " ");
        out.flush();
        var scanner = new Scanner(System.in, StandardCharsets.UTF_8);
        if (!scanner.hasNextLine()) {
            return false;
        }
        var answer = scanner.nextLine().strip().toLowerCase(Locale.ROOT);
        return texts.getProperty("yes", "").contains("," + answer + ",");
    }

    /**
     * Does something that may take long, and says so every now and then.
     *
     * @param key of the sentence about what is being done
     */
    <T> T during(String key, Supplier<T> work) {
        var start = System.nanoTime();
        var reminder =
                Thread.ofVirtual()
                        .start(() -> {
                            try {
                                Thread.sleep(SILENCE);
                                while (true) {
                                    say("progress", text(key), seconds(start));
                                    Thread.sleep(REMINDER);
                                }
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        });
        try {
            return work.get();
        } finally {
            reminder.interrupt();
        }
    }

    private static long seconds(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toSeconds();
    }
}
