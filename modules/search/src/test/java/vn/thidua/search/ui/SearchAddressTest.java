package vn.thidua.search.ui;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trang=-1",
                "trang=0",
                "trang=1e1",
                "trang=NaN",
                "trang=99999999999999999999",
                "trang=２",
                "trang=2&trang=3",
                "sap-xep=MOI",
                "sap-xep=' OR 1=1 --",
                "xep=%00",
                "muc=&don-vi=%20&nam=&chu-de=",
                "q=khac"
            })
    void what_the_portal_never_wrote_there_changes_nothing(String more) {
        var read = read("q=rac&" + more);

        assertThat(read.words()).isEqualTo("rac");
        assertThat(read.stretch()).isBetween(1, 2);
        assertThat(read.widened().href()).isEqualTo("tim-kiem?q=rac");
        assertThat(read.isNarrowed()).isFalse();
    }

    @Test
    void many_or_long_choices_were_not_clicked_together() {
        var many = IntStream.range(0, 500).mapToObj(i -> "&chu-de=" + i).collect(joining());
        var longest = "&nam=" + "9".repeat(5_000);

        assertThat(read("q=rac" + many).chosen(Facet.TOPIC)).hasSize(50);
        assertThat(read("q=rac" + longest).href()).isEqualTo("tim-kiem?q=rac");
    }

    @ParameterizedTest
    @ValueSource(strings = {"  ra\u0301c\u200B ", "\uFEFFrác", "r\u200Dác", "rác\u00AD\u200E"})
    void words_are_composed_and_stripped_of_what_cannot_be_seen(String typed) {
        assertThat(SearchAddress.ofWords(typed).words()).isEqualTo("rác");
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
