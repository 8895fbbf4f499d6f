package vn.thidua.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.testkit.Outage;
import vn.thidua.testkit.SignedIn;

class SuggestionsViewTest extends SearchTest {

    @Autowired private Outage outage;

    private SearchForm form;

    @BeforeEach
    void openThePage() {
        database.sql("delete from search_recent").update();
        open("");
        form = find(PageSearch.class).single();
    }

    @Test
    void titles_are_offered_while_typing_and_lead_to_the_item() {
        type(form, "can r");

        assertThat(offers()).containsExactly("Cân rác");
        assertThat(find(SearchField.class, form).single().getElement().getAttribute("value"))
                .as("the field is left alone")
                .isEmpty();
    }

    @Test
    void offers_that_stay_the_same_are_left_alone_under_the_arrow_keys() {
        type(form, "can r");
        var offer = find(Div.class, form).withClassName("offer").single();

        type(form, "can ra ");

        assertThat(find(Div.class, form).withClassName("offer").single()).isSameAs(offer);
    }

    @Test
    void nothing_of_another_unit_is_offered() {
        type(form, "ban nhap");

        assertThat(offers()).isEmpty();
    }

    @Test
    @SignedIn(value = "tam.vo", at = "mttq:editor")
    void the_unit_itself_is_offered_its_own() {
        type(form, "ban nhap");

        assertThat(offers()).containsExactly("Bản nháp về rác");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "q*z",
                "\"",
                "[a TO z]",
                "/r.c/",
                "' OR 1=1 --",
                "😀",
                "\uD83D",
                "\0",
                "%"
            })
    void signs_offer_nothing(String typed) {
        type(form, typed);

        assertThat(offers()).isEmpty();
    }

    @Test
    void five_thousand_characters_are_taken_for_their_beginning() {
        type(form, "cân rác ".repeat(625));

        assertThat(offers()).containsExactly("Cân rác");
    }

    @Test
    void markup_in_titles_is_text() {
        type(form, "script");

        assertThat(offers()).containsExactly("<b>Rác</b> & <script>");
    }

    /** One would be told at every key; whoever then searches is told once. */
    @Test
    void while_the_database_is_away_nothing_is_offered_and_nobody_is_disturbed() {
        type(form, "can r");
        outage.away(true);
        try {
            type(form, "can ra");
            assertThat(offers()).isEmpty();
            type(form, "");
            assertThat(offers()).isEmpty();
        } finally {
            outage.away(false);
        }

        type(form, "can r");

        assertThat(offers()).containsExactly("Cân rác");
    }

    @Test
    void the_last_searches_are_offered_latest_first_until_they_are_forgotten() {
        open("q=rac");
        open("q=can");
        open("q=rac");
        open("");
        form = find(PageSearch.class).single();

        type(form, " ");
        assertThat(offers()).containsExactly("rac", "can");

        test(find(NativeButton.class, form).withText("Xóa các từ đã tìm").single()).click();
        type(form, "");
        assertThat(offers()).isEmpty();
    }

    @Test
    void looking_at_the_same_search_again_writes_nothing() {
        open("q=rac");
        var first = lastKey();

        open("q=rac&loai=article");

        assertThat(lastKey()).isEqualTo(first);
    }

    @Test
    void eight_searches_are_kept() {
        for (int i = 0; i < 10; i++) {
            open("q=rac+" + i);
        }
        open("");
        form = find(PageSearch.class).single();

        type(form, "");

        assertThat(offers()).hasSize(8).startsWith("rac 9").endsWith("rac 2");
        assertThat(database.sql("select count(*) from search_recent").query(Long.class).single())
                .isEqualTo(8);
    }

    private Long lastKey() {
        return database.sql("select max(id) from search_recent").query(Long.class).single();
    }

    private List<String> offers() {
        return find(Div.class, form).withClassName("offer").all().stream()
                .map(SearchTest::text)
                .toList();
    }
}
