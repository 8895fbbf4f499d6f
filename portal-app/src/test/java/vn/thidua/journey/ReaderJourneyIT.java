package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.By.className;

import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What somebody sets at one computer holds at the next one, before anything is painted. */
class ReaderJourneyIT extends BrowserTest {

    /** Reads with her own settings only in this test. */
    private static final String READER = "loc.huynh";

    private static final String START =
            """
            const done = arguments[arguments.length - 1];
            fetch('.', {headers: {Accept: 'text/html'}}).then(it => it.text())
                .then(it => done(/<html[^>]*>/.exec(it)[0]));
            """;

    @Test
    void settings_follow_the_person_to_another_computer() {
        var office = person(READER, Window.DESK);
        office.press("Tăng cỡ chữ");
        office.until("read large letters", () -> attribute(office, "data-size").equals("large"));
        office.open("cai-dat");
        office.press("Tối");
        office.until("read on dark", () -> attribute(office, "theme").equals("dark"));

        var phone = person(READER, Window.PHONE);
        assertThat(attribute(phone, "theme")).isEqualTo("dark");
        assertThat(start(phone)).contains("theme=\"dark\"", "data-size=\"large\"", "lang=\"vi\"");

        phone.press(className("who"));
        phone.press("Tương phản cao");
        phone.until("read in contrast", () -> attribute(phone, "data-contrast").equals("cao"));
        phone.press(className("who"));
        phone.press("English");
        phone.until("read English", () -> attribute(phone, "lang").equals("en"));

        office.open("");
        office.seesHeading("Hello");
        assertThat(start(office)).contains("data-contrast=\"cao\"", "lang=\"en\"");
    }

    /** The root of the page as the server sends it. */
    private static String start(Visitor visitor) {
        return String.valueOf(visitor.browser().executeAsyncScript(START));
    }

    private static String attribute(Visitor visitor, String name) {
        return String.valueOf(
                Objects.requireNonNullElse(
                        visitor.browser()
                                .executeScript(
                                        "return document.documentElement.getAttribute(arguments[0])",
                                        name),
                        ""));
    }
}
