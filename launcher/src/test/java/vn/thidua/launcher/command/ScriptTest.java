package vn.thidua.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.launcher.local.Trees;

/** The script {@code portal} as people call it. */
@DisabledOnOs(OS.WINDOWS)
class ScriptTest {

    private static final Path SCRIPT = Path.of("../portal").toAbsolutePath().normalize();

    @TempDir private Path elsewhere;

    /** On a computer without a JDK in the usual places; here the script is shown other places. */
    @Test
    void without_a_jdk_it_says_in_both_languages_what_to_install() throws Exception {
        var script =
                Files.writeString(
                        elsewhere.resolve("portal"),
                        Files.readString(SCRIPT)
                                .replace("/usr/lib/jvm/*", "/nowhere/*")
                                .replace("/opt/*", "/nowhere/*"));

        var answer = run(script, Map.of("PATH", tools().toString(), "HOME", "/nowhere"), "start");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.text())
                .contains("Không tìm thấy JDK 25 trở lên", "Hãy cài Eclipse Temurin JDK 25")
                .contains("No JDK 25 or newer was found");
    }

    @Test
    void a_java_that_is_too_old_is_no_jdk() throws Exception {
        var old = Files.createDirectories(elsewhere.resolve("jdk/bin")).resolve("java");
        Files.writeString(old, "#!/bin/sh\necho 'openjdk version \"17.0.1\" 2021-10-19' >&2\n");
        assertThat(old.toFile().setExecutable(true)).isTrue();
        var environment = Map.of("JAVA_HOME", elsewhere.resolve("jdk").toString());

        var answer = run(SCRIPT, environment, "help");

        assertThat(answer.code()).isZero();
        assertThat(answer.text()).contains("./portal start");
    }

    @Test
    void a_busy_port_is_told_before_anything_is_built() throws Exception {
        try (var stranger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = stranger.getLocalPort();

            var answer = run(checkout(), Map.of(), "start", "--port=" + port);

            assertThat(answer.code()).isEqualTo(1);
            assertThat(answer.text())
                    .contains("Cổng mạng " + port + " đang có chương trình khác dùng.")
                    .doesNotContain("Exception", "\tat ");
        }
    }

    @Test
    void the_sources_are_compiled_once_and_again_when_one_changes() throws Exception {
        var script = checkout();
        Files.delete(elsewhere.resolve("launcher"));
        copy(SCRIPT.resolveSibling("launcher/src/main"), elsewhere.resolve("launcher/src/main"));

        assertThat(run(script, Map.of(), "help").text()).contains("./portal start");
        assertThat(run(script, Map.of(), "help").text()).contains("./portal start");
        assertThat(compiled()).hasSize(1);

        var source = elsewhere.resolve("launcher/src/main/java/vn/thidua/launcher/Portal.java");
        Files.writeString(source, Files.readString(source).replace("\"help\" :", "\"status\" :"));
        assertThat(run(script, Map.of()).text()).doesNotContain("./portal start");
        assertThat(compiled()).hasSize(2);
    }

    @Test
    void a_folder_that_cannot_be_written_is_no_obstacle() throws Exception {
        var script = checkout();
        Files.writeString(elsewhere.resolve(".portal"), "a file where the folder should be");

        assertThat(run(script, Map.of(), "help").text()).contains("./portal start");
    }

    private List<Path> compiled() throws IOException {
        try (var folders = Files.list(elsewhere.resolve(".portal"))) {
            return folders.filter(it -> it.getFileName().toString().startsWith("launcher-"))
                    .toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : Trees.files(from)) {
            var target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }

    /** A checkout of its own, in which nothing runs. */
    private Path checkout() throws IOException {
        Files.createSymbolicLink(
                elsewhere.resolve("launcher"), SCRIPT.resolveSibling("launcher").toRealPath());
        return Files.copy(SCRIPT, elsewhere.resolve("portal"));
    }

    /** The few programs that the script itself calls, and no Java among them. */
    private Path tools() throws IOException {
        var tools = Files.createDirectories(elsewhere.resolve("tools"));
        for (String tool : List.of("dirname", "sed", "head", "grep", "cat")) {
            Files.createSymbolicLink(tools.resolve(tool), Programs.find(tool).orElseThrow());
        }
        return tools;
    }

    private static Answer run(Path script, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("/bin/sh", script.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("JAVA_HOME");
        builder.environment().remove("PORTAL_LANG");
        builder.environment().putAll(environment);
        var process = builder.start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), text);
    }

    private record Answer(int code, String text) {}
}
