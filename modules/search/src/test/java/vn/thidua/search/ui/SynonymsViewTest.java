package vn.thidua.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.thidua.testkit.SignedIn;

@SignedIn(value = "tai.ngo", administrator = true)
class SynonymsViewTest extends SearchTest {

    private static final String PATH = "quan-tri/tu-dong-nghia";

    @AfterEach
    void takeBack() {
        database.sql("delete from index_synonyms").update();
    }

    @Test
    void the_administrator_adds_words_and_finds_them_again() {
        UI.getCurrent().navigate(PATH);

        save("KDC, khu dân cư");
        save("KDC, khu dân cư\nTX, thường xuyên");

        assertThat(find(TextArea.class).single().getValue()).contains("TX, thường xuyên");
        assertThat(find(TextArea.class).single().isInvalid()).isFalse();
    }

    @Test
    void a_line_with_one_form_is_told_at_the_field() {
        UI.getCurrent().navigate(PATH);

        save("KDC");

        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        assertThat(find(TextArea.class).single().getErrorMessage()).contains("“KDC”");
    }

    @Test
    @SignedIn(value = "long.pham", at = "hoi-nong-dan:editor")
    void nobody_else_comes_in() {
        UI.getCurrent().navigate(PATH);

        assertThat(find(TextArea.class).exists()).isFalse();
    }

    private void save(String lines) {
        find(TextArea.class).single().setValue(lines);
        test(find(Button.class).withText("Lưu danh sách").single()).click();
    }
}
