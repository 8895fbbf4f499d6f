package vn.thidua.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code ./portal test --opensearch}. */
class OpenSearchArgumentTest {

    @Test
    void the_argument_becomes_the_profile_and_only_the_search_is_tested() {
        assertThat(TestCommand.arguments(new Arguments(List.of("--opensearch"))))
                .containsExactly(
                        "-ntp",
                        "verify",
                        "-T2",
                        "-Popensearch",
                        "-pl",
                        "modules/foundation/index,modules/search",
                        "-am");
    }

    @Test
    void who_names_modules_gets_these() {
        var arguments = new Arguments(List.of("--opensearch", "-pl", "modules/search", "-am"));

        assertThat(TestCommand.arguments(arguments))
                .containsExactly(
                        "-ntp", "verify", "-T2", "-Popensearch", "-pl", "modules/search", "-am");
    }

    @Test
    void without_it_nothing_of_opensearch_is_needed() {
        assertThat(TestCommand.arguments(new Arguments(List.of("-Dtest=NewsTest"))))
                .containsExactly("-ntp", "verify", "-T2", "-Dtest=NewsTest");
    }

    @Test
    void who_says_how_many_modules_at_once_gets_that() {
        assertThat(TestCommand.arguments(new Arguments(List.of("-T1"))))
                .containsExactly("-ntp", "verify", "-T1");
    }
}
