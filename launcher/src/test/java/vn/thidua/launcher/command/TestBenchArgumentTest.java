package vn.thidua.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./portal test --testbench}. */
class TestBenchArgumentTest {

    @TempDir private Path home;

    @Test
    void the_argument_becomes_the_profile_and_the_others_stay() {
        var arguments = new Arguments(List.of("--testbench", "-Dtest=NewsTest"));

        assertThat(TestCommand.arguments(arguments))
                .containsExactly("-ntp", "verify", "-T2", "-Ptestbench", "-Dtest=NewsTest");
    }

    @Test
    void without_it_the_profile_stays_off() {
        assertThat(TestCommand.arguments(new Arguments(List.of()))).doesNotContain("-Ptestbench");
    }

    @Test
    void without_a_licence_a_sentence_says_what_is_missing() {
        assertThatThrownBy(() -> licence(Map.of(), List.of()).require())
                .isInstanceOf(Refusal.class)
                .hasMessage("test.no-licence")
                .extracting(refusal -> ((Refusal) refusal).values()[0])
                .isEqualTo(home.resolve(".vaadin/proKey"));
    }

    @Test
    void an_installed_key_is_left_to_the_check_of_vaadin() throws IOException {
        Files.createDirectories(home.resolve(".vaadin"));
        Files.writeString(home.resolve(".vaadin/offlineKeyV2"), "key");

        assertThatCode(() -> licence(Map.of(), List.of()).require()).doesNotThrowAnyException();
    }

    @Test
    void a_key_in_the_environment_or_among_the_arguments_counts_too() {
        assertThatCode(() -> licence(Map.of("VAADIN_PRO_KEY", "a/b"), List.of()).require())
                .doesNotThrowAnyException();
        assertThatCode(() -> licence(Map.of(), List.of("-Dvaadin.offlineKey=k")).require())
                .doesNotThrowAnyException();
    }

    private TestBenchLicence licence(Map<String, String> environment, List<String> arguments) {
        return new TestBenchLicence(home, environment, arguments);
    }
}
