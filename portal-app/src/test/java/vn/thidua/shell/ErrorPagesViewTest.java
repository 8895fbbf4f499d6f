package vn.thidua.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.thidua.uikit.LinkButton;

@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesViewTest extends ShellTest {

    private static final Pattern NUMBER =
            Pattern.compile("[2-9A-HKMNP-TV-Z]{4}-[2-9A-HKMNP-TV-Z]{4}");

    /** A draft of another unit. */
    private static final String UNREADABLE = "tin-tuc/tram-an-sinh-cong-nhan-them-buoi-toi";

    @Test
    void a_mistyped_address_is_not_found() {
        assertThat(open("khong-co-trang-nay")).isEqualTo(404);

        assertThat(getCurrentView()).isInstanceOf(NotFoundPage.class);
        assertThat(page()).contains("Không mở được trang này");
        assertThat(findInView(LinkButton.class).all())
                .extracting(ShellTest::text)
                .containsExactly("Về trang chủ");
    }

    @Test
    void the_catalogue_of_components_is_for_development_only() {
        assertThat(open("mau")).isEqualTo(404);
    }

    @Test
    void what_one_may_not_read_answers_like_what_is_missing() {
        open("khong-co-trang-nay");
        var missing = page();

        assertThat(open(UNREADABLE)).isEqualTo(404);

        assertThat(page()).isEqualTo(missing);
    }

    @Test
    void an_article_that_does_not_exist_answers_the_same() {
        open("khong-co-trang-nay");
        var missing = page();

        assertThat(open("tin-tuc/bai-khong-co")).isEqualTo(404);

        assertThat(page()).isEqualTo(missing);
    }

    @Test
    void a_fault_is_told_with_the_number_that_stands_in_the_log(CapturedOutput log) {
        assertThat(open("hong")).isEqualTo(500);

        assertThat(getCurrentView()).isInstanceOf(FailurePage.class);
        assertThat(page()).contains("Có lỗi ở phía cổng").doesNotContain("nobody expected");
        var number = NUMBER.matcher(page());
        assertThat(number.find()).isTrue();
        assertThat(log.getOut())
                .contains("Failure " + number.group())
                .contains("a fault nobody expected");
    }
}
