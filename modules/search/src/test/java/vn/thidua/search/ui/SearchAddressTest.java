package vn.thidua.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SearchAddressTest {

    private static SearchAddress read(String query) {
        return SearchAddress.of(QueryParameters.fromString(query));
    }

    @Test
    void what_is_read_is_written_again() {
        var query =
                "q=rac&muc=a.b&muc=c.d&don-vi=mttq&nam=2026&chu-de=X&sap-xep=moi&xep=chung&trang=3";
        var address = read(query);

        assertThat(read(address.parameters().getQueryString())).isEqualTo(address);
        assertThat(address.href().split("[?&]"))
                .containsExactlyInAnyOrder(("tim-kiem&" + query).split("&"));
    }

    @Test
    void nonsense_is_left_out() {
        assertThat(read("q=rac&sap-xep=khac&trang=99&muc=&x=y").href()).isEqualTo("tim-kiem?q=rac");
        assertThat(read("").href()).isEqualTo("tim-kiem");
    }

    @Test
    void words_are_composed_and_stripped() {
        assertThat(SearchAddress.ofWords("  ra\u0301c\u200B ").words()).isEqualTo("rác");
    }

    @Test
    void words_are_cut_between_characters() {
        var words = SearchAddress.ofWords("a" + "😀".repeat(2_500)).words();

        assertThat(words).hasSizeLessThanOrEqualTo(SearchAddress.MOST_CHARACTERS);
        assertThat(words).endsWith("😀").doesNotContain("?");
    }

    @Test
    void another_choice_begins_at_the_first_hit() {
        var address = read("q=rac&trang=3&muc=a.b");

        assertThat(address.toggled(Facet.TYPE, "c.d", true).href())
                .isEqualTo("tim-kiem?q=rac&muc=a.b&muc=c.d");
        assertThat(address.toggled(Facet.TYPE, "a.b", false).href()).isEqualTo("tim-kiem?q=rac");
    }

    @Test
    void unknown_values_go_and_the_rest_stays() {
        assertThat(read("q=rac&muc=a.b&muc=x&trang=2").keeping(Facet.TYPE, Set.of("a.b")).href())
                .isEqualTo("tim-kiem?q=rac&muc=a.b&trang=2");
    }
}
