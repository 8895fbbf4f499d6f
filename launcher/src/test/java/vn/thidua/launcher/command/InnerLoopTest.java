package vn.thidua.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./portal test --module=news --test=NewsListIT}. */
class InnerLoopTest {

    @TempDir private Path home;

    @BeforeEach
    void two_modules() throws IOException {
        add("modules/news", "vn/thidua/news/NewsListIT", "vn/thidua/news/ui/NewsListViewTest");
        add("modules/foundation/core", "vn/thidua/core/ItemsIT");
        // A sample that tests bring along is no module.
        add("modules/news/src/test/sample", "vn/thidua/sample/SampleIT");
    }

    @Test
    void without_a_module_the_whole_suite_is_meant() throws IOException {
        assertThat(InnerLoop.of(home, new Arguments(List.of("-X")))).isEmpty();
    }

    @Test
    void only_this_module_is_tested_and_what_it_needs_is_built() throws IOException {
        assertThat(inner("--module=news").arguments())
                .containsSubsequence("-pl", "modules/news", "-am", "test", "-Dportal.tested=news")
                .noneMatch(argument -> argument.startsWith("-Dtest="));
    }

    @Test
    void the_artifact_and_a_deeper_folder_are_names_too() throws IOException {
        assertThat(inner("--module=thidua-core").module().path())
                .isEqualTo("modules/foundation/core");
    }

    @Test
    void several_patterns_are_handed_on_and_modules_without_them_do_not_fail() throws IOException {
        var inner = inner("--module=news", "--test=NewsListIT#a_method, News*ViewTest", "-X");

        assertThat(inner.arguments())
                .contains(
                        "-Dtest=NewsListIT#a_method,News*ViewTest",
                        "-Dsurefire.failIfNoSpecifiedTests=false",
                        "-Dtest.excluded=none")
                .endsWith("-X");
    }

    @Test
    void a_class_may_be_named_with_its_package() throws IOException {
        assertThat(inner("--module=news", "--test=vn.thidua.news.NewsListIT").tests())
                .containsExactly("vn.thidua.news.NewsListIT");
    }

    @Test
    void an_unknown_module_is_refused_with_those_that_exist() {
        assertThatThrownBy(() -> inner("--module=gallery"))
                .isInstanceOf(Refusal.class)
                .hasMessage("test.no-module")
                .extracting(refusal -> ((Refusal) refusal).values())
                .isEqualTo(new Object[] {"gallery", "core, news"});
    }

    @Test
    void a_class_of_another_module_is_refused() {
        assertThatThrownBy(() -> inner("--module=news", "--test=NewsListIT,ItemsIT"))
                .isInstanceOf(Refusal.class)
                .hasMessage("test.no-class")
                .extracting(refusal -> ((Refusal) refusal).values()[0])
                .isEqualTo("ItemsIT");
    }

    @Test
    void a_test_without_module_is_refused() {
        assertThatThrownBy(() -> inner("--test=NewsListIT"))
                .isInstanceOf(Refusal.class)
                .hasMessage("test.module-missing");
    }

    @Test
    void one_module_at_a_time_has_the_mark() throws IOException {
        inner("--module=core").mark();
        inner("--module=news").mark();

        assertThat(home.resolve("modules/news/target/tested-alone")).exists();
        assertThat(home.resolve("modules/foundation/core/target/tested-alone")).doesNotExist();
    }

    private InnerLoop inner(String... arguments) throws IOException {
        return InnerLoop.of(home, new Arguments(List.of(arguments))).orElseThrow();
    }

    private void add(String folder, String... types) throws IOException {
        var module = Files.createDirectories(home.resolve(folder));
        Files.writeString(module.resolve("pom.xml"), "");
        for (String type : types) {
            var file = module.resolve("src/test/java").resolve(type + ".java");
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, "");
        }
    }
}
