package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.By.className;
import static org.openqa.selenium.By.cssSelector;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people do is seen in the figures. */
class FiguresIT extends BrowserTest {

    @Autowired private MeterRegistry figures;

    @Test
    void searches_uploads_and_open_pages_are_counted() {
        var pages = gauge("portal.pages.open");
        var writer = person("mai.hoang", Window.DESK);
        writer.open("tim-kiem?q=giao%20uoc%20thi%20dua");
        writer.awaits(className("hit"));
        writer.open("tin-tuc/viet");
        writer.awaits(cssSelector("td-rich-text .body"));
        PhotoFiles.upload(writer, "cho-phien");

        assertThat(gauge("portal.pages.open")).isGreaterThan(pages);
        assertThat(gauge("portal.sessions.open")).isPositive();
        assertThat(gauge("portal.events.waiting")).isNotNegative();
        assertThat(gauge("portal.events.waiting.age")).isNotNegative();
        assertThat(calls("portal.search")).isPositive();
        assertThat(calls("portal.upload.photo")).isPositive();
    }

    private double gauge(String name) {
        return figures.get(name).gauge().value();
    }

    private long calls(String name) {
        return figures.get(name).tag("outcome", "done").timer().count();
    }
}
