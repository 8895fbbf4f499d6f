package vn.thidua.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.testkit.SignedIn;

class SuggestionsViewTest extends SearchTest {

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
