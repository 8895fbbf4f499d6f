package vn.thidua.files.text;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.thidua.files.reader.ReaderMain;

/**
 * How the program that reads is called: by the Java that the portal runs on, with little memory,
 * without the portal's environment (which holds its passwords) and without names of other machines.
 *
 * @param program where it lies
 * @param work a folder for what is temporary
 * @param settings heap, time and length
 */
record ReaderCommand(Path program, Path work, TextSettings settings) {

    /** Windows does not start a program without the first; the others say how paths are written. */
    private static final Set<String> KEPT = Set.of("SystemRoot", "LANG", "LC_ALL", "LC_CTYPE");

    /** The portal ends a slow reader itself; this much later the reader does, when it is alone. */
    private static final int ALONE_SECONDS = 10;

    ProcessBuilder process() {
        var process =
                new ProcessBuilder(command())
                        .directory(work.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        process.environment().keySet().retainAll(KEPT);
        return process;
    }

    private List<String> command() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options());
        command.add("-cp");
        command.add(
                program.resolve("classes")
                        + File.pathSeparator
                        + program.resolve("lib")
                        + File.separator
                        + "*");
        command.add(ReaderMain.class.getName());
        command.add(String.valueOf(settings.characters()));
        command.add(String.valueOf(settings.limit().toSeconds() + ALONE_SECONDS));
        return command;
    }

    private List<String> options() {
        return List.of(
                "-Xmx" + settings.heap().toBytes(),
                "-XX:MaxMetaspaceSize=128m",
                "-XX:MaxDirectMemorySize=32m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+DisplayVMOutputToStderr",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:-UsePerfData",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + work,
                "-Duser.home=" + work,
                // What fonts this machine has is looked up once.
                "-Dpdfbox.fontcache=" + program,
                // An empty list of names: none is found.
                "-Djdk.net.hosts.file=" + work.resolve("no-names"));
    }
}
