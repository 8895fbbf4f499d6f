package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.By.className;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** On paper stands the whole page, without the frame. */
class PrintIT extends BrowserTest {

    private static final String OLD_ARTICLE = "tin-tuc/ky-ket-giao-uoc-thi-dua-nam-2024";

    /** A4 in CSS pixels, without the margins of a centimetre. */
    private static final int PAGE_HEIGHT = 1047;

    private static final int PAGE_WIDTH = 718;

    /** A page in the file; "/Pages" is the list of them. */
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b");

    @Test
    void a_long_article_is_printed_to_its_last_line_and_the_frame_stays_on_the_screen() {
        var reader = person("long.pham", Window.DESK);
        reader.open(OLD_ARTICLE);
        reader.awaits(className("album"));

        var height = lastLineOnPaper(reader);

        assertThat(height).isGreaterThan(PAGE_HEIGHT);
        assertThat(pages(reader)).isGreaterThanOrEqualTo(height / PAGE_HEIGHT + 1);
        for (var path : List.of("", "tin-tuc", OLD_ARTICLE, "tim-kiem?q=giao%20uoc")) {
            reader.open(path);
            reader.awaits(className("page"));
            assertThat(frameOnPaper(reader)).as(path).isEmpty();
        }
    }

    private static List<String> frameOnPaper(Visitor reader) {
        onPaper(reader);
        var seen =
                Stream.of("top", "brand", "drawer", "bars", "skip", "no-print")
                        .filter(part -> reader.has(className(part)))
                        .toList();
        onScreen(reader);
        return seen;
    }

    /** Where the last line of the article ends, measured from the top of the paper. */
    private static int lastLineOnPaper(Visitor reader) {
        onPaper(reader);
        var end =
                (Number)
                        Objects.requireNonNull(
                                reader.browser()
                                        .executeScript(
                                                """
                                                const last = [...document.querySelectorAll('main article p')].at(-1);
                                                for (let it = last; it; it = it.parentElement ?? it.getRootNode().host)
                                                    if (getComputedStyle(it).overflowY !== 'visible') return -1;
                                                return Math.ceil(last.getBoundingClientRect().bottom + scrollY);
                                                """));
        onScreen(reader);
        return end.intValue();
    }

    private static void onScreen(Visitor reader) {
        reader.browser().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        reader.window().restore(reader.browser());
    }

    private static void onPaper(Visitor reader) {
        reader.window().resize(reader.browser(), PAGE_WIDTH, PAGE_HEIGHT);
        reader.browser().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    }

    private static long pages(Visitor reader) {
        var answer =
                reader.browser()
                        .executeCdpCommand(
                                "Page.printToPDF",
                                Map.of("paperWidth", 8.27, "paperHeight", 11.69));
        var file = Base64.getDecoder().decode(String.valueOf(answer.get("data")));
        return PAGE.matcher(new String(file, StandardCharsets.ISO_8859_1)).results().count();
    }
}
