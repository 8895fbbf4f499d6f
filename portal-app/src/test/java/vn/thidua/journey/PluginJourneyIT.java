package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.By.cssSelector;
import static org.openqa.selenium.By.xpath;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.openqa.selenium.By;

/**
 * Jars in the folder of plug-ins: one that fits and some that do not, and the portal without them
 * again, each time as a process of its own on one database.
 */
@Execution(ExecutionMode.CONCURRENT)
class PluginJourneyIT {

    private static final Path SAMPLE =
            Path.of(System.getProperty("thidua.home"), "portal-app/src/test/plugin-sample");

    @TempDir private Path work;

    @Test
    void a_jar_brings_a_module_and_goes_cleanly() throws Exception {
        var jars = Files.createDirectory(work.resolve("plugins"));
        fill(jars);

        try (var portal = start("true")) {
            refusesByName(portal);
            showsTheModule(portal);
        }
        for (Path jar : files(jars)) {
            Files.delete(jar);
        }
        try (var portal = start("false")) {
            hasForgottenTheModule(portal);
        }
        assertThat(Files.readAllLines(work.resolve("start")))
                .as("no data was touched, that of the module included")
                .containsAll(lastingSums());
    }

    private void fill(Path jars) throws Exception {
        var maker = new JarMaker(work);
        maker.ofProject(SAMPLE, "0.1", jars.resolve("templates.jar"));
        maker.ofProject(SAMPLE, "0.1", jars.resolve("templates-again.jar"));
        maker.ofProject(SAMPLE, "0.0", jars.resolve("older.jar"));
        Files.writeString(jars.resolve("broken.jar"), "PK? no.");
        maker.write(jars.resolve("no-door.jar"), "0.1", Map.of("readme.txt", new byte[] {1}));
        maker.ofFrontDoor("twin", "news", Map.of(), jars.resolve("twin.jar"));
        maker.ofFrontDoor(
                "ledger",
                "ledger",
                Map.of(
                        "db/migration/ledger/V001__a.sql",
                        "create table ledger_a (id int)",
                        "db/migration/ledger/V002__b.sql",
                        "create table news_article (id int)"),
                jars.resolve("table.jar"));
    }

    private static void refusesByName(PortalProcess portal) {
        var log = portal.log();
        assertRefused(log, "broken.jar", "tệp hỏng", "damaged");
        assertRefused(log, "no-door.jar", "PortalModule", "PortalModule");
        assertRefused(log, "older.jar", "làm cho cổng bản 0.0", "built for portal 0.0");
        assertRefused(log, "twin.jar", "đã có chức năng “news”", "a module “news” already");
        assertRefused(log, "table.jar", "bảng “news_article”", "the table “news_article”");
        // Sorted by name: "templates-again.jar" comes first and is used.
        assertRefused(log, "templates.jar", "đã có chức năng “templates”", "“templates” already");
        assertThat(log)
                .filteredOn(line -> line.contains("Using plug-in"))
                .singleElement()
                .asString()
                .containsPattern(
                        "templates-again\\.jar \\(module templates, SHA-256 [0-9a-f]{64}\\)");
    }

    private static void assertRefused(List<String> log, String jar, String... words) {
        assertThat(log)
                .filteredOn(line -> line.contains("KHÔNG dùng phần bổ sung " + jar))
                .singleElement()
                .asString()
                .contains("NOT using plug-in " + jar)
                .contains(words);
    }

    private static void showsTheModule(PortalProcess portal) {
        try (var mai = new Visitor(portal.address(), Window.DESK)) {
            mai.open("?as=mai.hoang");
            mai.choose("Văn bản mẫu");
            mai.awaits(xpath("//h1[.='Văn bản mẫu']"));
            mai.fill("Tên văn bản", "Biên bản họp khối thi đua");
            mai.fill("Nội dung", "Thành phần tham dự, nội dung, kết luận.");
            mai.press("Thêm văn bản mẫu");
            mai.awaits(xpath("//h2[.='Biên bản họp khối thi đua']"));
            mai.open("");
            mai.awaits(xpath("//h2[.='Văn bản mẫu mới']"));
            mai.awaits(xpath("//a[.='Biên bản họp khối thi đua']"));
            mai.open("tim-kiem?q=bien%20ban%20hop%20khoi");
            mai.awaits(xpath("//h3[contains(., 'Biên bản họp khối thi đua')]"));
        }
    }

    private static void hasForgottenTheModule(PortalProcess portal) {
        try (var mai = new Visitor(portal.address(), Window.DESK)) {
            mai.open("?as=mai.hoang");
            mai.awaits(cssSelector(".hello"));
            assertThat(mai.has(words("Văn bản mẫu"))).isFalse();
            mai.open("van-ban-mau");
            mai.awaits(xpath("//h1[.='Không mở được trang này']"));
            mai.open("tim-kiem?q=bien%20ban%20hop%20khoi");
            mai.awaits(cssSelector("h1"));
            assertThat(mai.has(words("Biên bản họp khối thi đua"))).isFalse();
        }
        assertThat(portal.log()).noneMatch(line -> line.contains("ERROR"));
    }

    private static By words(String words) {
        return xpath(
                "//main//*[contains(., '%s')] | //nav//*[contains(., '%1$s')]".formatted(words));
    }

    private PortalProcess start(String fresh) throws Exception {
        return PortalProcess.start(
                work,
                Map.of(
                        "portal.database",
                        "test_plugins",
                        "portal.database.fresh",
                        fresh,
                        "test.sums",
                        work.toString()));
    }

    /** Sums at the end of the first start; what follows the items or a sign-in is left out. */
    private List<String> lastingSums() throws Exception {
        return Files.readAllLines(work.resolve("end")).stream()
                .filter(sum -> !sum.startsWith("index_entry") && !sum.startsWith("EVENT_"))
                // The sizes of photos are made in the background.
                .filter(sum -> !sum.startsWith("flyway") && !sum.startsWith("files_file="))
                // Each start notes what it found in the index; attachments are read in their time.
                .filter(sum -> !sum.startsWith("index_check=") && !sum.startsWith("files_text="))
                .toList();
    }

    private static List<Path> files(Path folder) throws Exception {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
