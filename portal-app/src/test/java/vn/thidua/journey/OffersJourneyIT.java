package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.By.cssSelector;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The box finds while one types, and never gets between the fingers and the letters. */
class OffersJourneyIT extends BrowserTest {

    private static final String ARTICLE =
            "Bảy đơn vị thống nhất cách tính chỉ tiêu trước khi mở kỳ tự chấm điểm";
    private static final By OFFER = cssSelector("form.search .offer");
    private static final By CHOSEN = cssSelector("form.search .offer[aria-selected='true']");

    private Visitor writer;

    @BeforeEach
    void comeIn() {
        writer = person("tam.vo", Window.DESK);
        writer.sees("Tin mới của khối");
    }

    @Test
    void what_an_input_method_composes_stays_whole_while_offers_come() {
        writer.keys(Keys.chord(Keys.CONTROL, "k"));
        compose("b", "ba", "bay");
        writer.until("be offered the article", () -> offers().contains(ARTICLE));
        compose("bảy");
        assertThat(typed()).isEqualTo("bảy");

        write("bảy");
        write(" ");
        markOffers();
        compose("d", "đ");
        writer.until("get the next offers", () -> writer.count(cssSelector(".marked")) == 0);
        markOffers();
        compose("đo", "đơ", "đơn");
        write("đơn");
        assertThat(typed()).isEqualTo("bảy đơn");
        writer.until("get the last offers", () -> writer.count(cssSelector(".marked")) == 0);

        choosesByKeys();
    }

    private void choosesByKeys() {
        writer.until("be offered two articles, the newer first", this::isOfferedTwo);
        writer.keys(Keys.ARROW_DOWN);
        assertThat(writer.awaits(CHOSEN).getDomAttribute("id"))
                .isEqualTo(field("getAttribute('aria-activedescendant')"));
        assertThat(typed()).isEqualTo("bảy đơn");

        writer.keys(Keys.ESCAPE);
        assertThat(writer.has(OFFER)).isFalse();
        assertThat(typed()).isEqualTo("bảy đơn");

        writer.keys(" ");
        writer.awaits(OFFER);
        writer.keys(Keys.ARROW_DOWN);
        writer.awaits(CHOSEN);
        writer.keys(Keys.ENTER);
        writer.seesHeading(ARTICLE);
    }

    @Test
    void two_keys_lead_to_the_box_which_remembers_and_leave_other_fields_alone() {
        writer.open("tim-kiem?q=giao%20uoc");
        writer.awaits(cssSelector(".hit"));
        writer.press("Tin tức");
        writer.seesHeading("Tin tức");
        writer.keys("/");
        assertThat(typed()).isEmpty();
        writer.until("be offered the last search", () -> offers().contains("giao uoc"));
        writer.keys(Keys.ARROW_DOWN);
        writer.awaits(CHOSEN);
        writer.keys(Keys.ENTER);
        writer.seesHeading("kết quả cho “giao uoc”");

        writer.open("tin-tuc/viet");
        writer.fill("Tiêu đề", "Tin 20/11");
        writer.keys("/2026");
        assertThat(writer.browser().executeScript("return document.activeElement.value"))
                .isEqualTo("Tin 20/11/2026");
    }

    /** Letters under way, as a program for Telex or VNI shows them. */
    private void compose(String... steps) {
        for (var step : steps) {
            writer.browser()
                    .executeCdpCommand(
                            "Input.imeSetComposition",
                            Map.of(
                                    "text", step,
                                    "selectionStart", step.length(),
                                    "selectionEnd", step.length()));
        }
    }

    /** The word is done; or a key outside of words. */
    private void write(String text) {
        writer.browser().executeCdpCommand("Input.insertText", Map.of("text", text));
    }

    private void markOffers() {
        writer.browser()
                .executeScript(
                        "arguments[0].forEach(it => it.classList.add('marked'))",
                        writer.browser().findElements(OFFER));
    }

    private List<String> offers() {
        var texts =
                writer.browser()
                        .executeScript(
                                """
                                const offers = document.querySelectorAll('form.search .offer');
                                return [...offers].map(offer => offer.textContent.trim());
                                """);
        return ((List<?>) Objects.requireNonNull(texts)).stream().map(Object::toString).toList();
    }

    private boolean isOfferedTwo() {
        var offers = offers();
        return offers.size() == 2 && offers.getFirst().equals(ARTICLE);
    }

    private String typed() {
        return field("value");
    }

    private String field(String question) {
        return Objects.requireNonNull(
                        writer.browser()
                                .executeScript(
                                        """
                                        const field = document.querySelector('form.search input');
                                        return document.activeElement === field
                                            ? String(field.%s) : 'elsewhere';
                                        """
                                                .formatted(question)))
                .toString();
    }
}
