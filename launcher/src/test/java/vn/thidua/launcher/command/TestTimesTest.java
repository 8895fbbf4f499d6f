package vn.thidua.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the time of a run went, as Maven and Surefire tell. */
class TestTimesTest {

    @TempDir private Path home;

    @Test
    void the_summary_of_maven_says_how_long_each_module_took() {
        var output = new MavenOutput();
        output.read(
                "[INFO] Cổng Thi đua · core ............................... SUCCESS [01:05 min]");
        output.read(
                "[\u001B[1;34mINFO\u001B[m] Cổng Thi đua · ui-kit .. \u001B[1;32mSUCCESS\u001B[m [  7.250 s]");
        output.read("[INFO] Cổng Thi đua · portal-app .... FAILURE [01:02 h]");
        output.read("[INFO] Cổng Thi đua · testbench ..... SKIPPED");
        output.read("[INFO] Building Cổng Thi đua · news 0.1.0-SNAPSHOT [9/18]");

        assertThat(output.modules())
                .containsExactly(
                        entry("core", Duration.ofSeconds(65)),
                        entry("ui-kit", Duration.ofMillis(7250)),
                        entry("portal-app", Duration.ofMinutes(62)));
    }

    @Test
    void a_report_counts_what_ran_and_the_portals_it_started() throws IOException {
        report(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuite version="3.0.2" name="vn.thidua.news.NewsListIT" time="1,021.25" \
                tests="7" errors="0" skipped="2" failures="1">
                <testcase name="a" time="0.1"><system-out><![CDATA[
                ... Started NewsListIT in 19.033 seconds (process running for 22.139)
                ]]></system-out></testcase></testsuite>
                """);

        assertThat(TestReports.since(home, Instant.now().minusSeconds(60)))
                .containsExactly(
                        new TestReport(
                                "news",
                                "vn.thidua.news.NewsListIT",
                                5,
                                Duration.ofMillis(1_021_250),
                                1));
    }

    @Test
    void reports_of_earlier_runs_do_not_count() throws IOException {
        report("<testsuite name=\"vn.thidua.OldTest\" time=\"1\" tests=\"1\" skipped=\"0\">");

        assertThat(TestReports.since(home, Instant.now().plusSeconds(60))).isEmpty();
    }

    private void report(String text) throws IOException {
        var module = Files.createDirectories(home.resolve("modules/news"));
        Files.writeString(module.resolve("pom.xml"), "");
        Files.createDirectories(module.resolve("src/test/java"));
        var reports = Files.createDirectories(module.resolve("target/surefire-reports"));
        Files.writeString(reports.resolve("TEST-vn.thidua.news.NewsListIT.xml"), text);
    }
}
