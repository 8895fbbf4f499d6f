package vn.thidua.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.testkit.Outage;

/** The database goes away while somebody is in the portal. */
class DatabaseAwayViewTest extends ShellTest {

    @Autowired private Outage outage;

    @AfterEach
    void comeBack() {
        outage.away(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tim-kiem?q=giao+uoc", "tin-tuc", ""})
    void a_page_says_so_in_a_sentence_and_opens_when_it_is_back(String address) {
        open(address);
        var page = page();

        outage.away(true);
        assertThat(open(address)).isEqualTo(503);
        assertThat(page())
                .contains("Máy chủ dữ liệu đang khởi động lại")
                .doesNotContain("Exception", "SQL");

        outage.away(false);
        assertThat(open(address)).isEqualTo(200);
        assertThat(page()).isEqualTo(page);
    }
}
