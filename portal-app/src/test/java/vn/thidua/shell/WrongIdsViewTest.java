package vn.thidua.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every page that takes something from its address, whichever module brings it. */
class WrongIdsViewTest extends ShellTest {

    private static final List<String> WRONG =
            List.of(
                    "999999999",
                    "-1",
                    "0",
                    "khong-co-that",
                    "9223372036854775807",
                    "9223372036854775808",
                    "99999999999999999999999999999999",
                    "1.5",
                    "1e9",
                    "%00",
                    "1%00",
                    "..%2F..%2Fetc%2Fpasswd",
                    "'%20or%20'1'='1",
                    "<script>",
                    "Hội%20nghị",
                    "a".repeat(5_000),
                    "9".repeat(5_000));

    @Test
    void an_id_that_cannot_be_answers_like_a_page_that_is_missing() {
        open("khong-co-trang-nay");
        var missing = page();

        assertThat(templates()).isNotEmpty();
        for (String address : templates().flatMap(WrongIdsViewTest::addresses).toList()) {
            var place = address.substring(0, Math.min(60, address.length()));
            assertThat(open(address)).as(place).isEqualTo(404);
            assertThat(getCurrentView()).as(place).isInstanceOf(NotFoundPage.class);
            assertThat(page()).as(place).isEqualTo(missing);
        }
    }

    private static Stream<String> templates() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(RouteBaseData::getTemplate)
                .filter(template -> template.contains(":"));
    }

    /** One address for each wrong value, in the place of all parameters. */
    private static Stream<String> addresses(String template) {
        return WRONG.stream()
                .map(value ->
                        Stream.of(template.split("/"))
                                .map(part -> part.startsWith(":") ? value : part)
                                .reduce((left, right) -> left + "/" + right)
                                .orElseThrow());
    }
}
