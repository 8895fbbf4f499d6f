package vn.thidua.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class RichTextTest {

    private final RichText field = new RichText("Nội dung");

    @Test
    void a_new_field_is_empty() {
        assertThat(field.getValue()).isEmpty();
        assertThat(field.isEmpty()).isTrue();
        assertThat(field.getLabel()).isEqualTo("Nội dung");
    }

    @Test
    void a_value_set_on_the_server_goes_to_the_browser_as_it_is() {
        var html = "<h2>Mục</h2><p>Hai <strong>chị</strong></p>";
        field.setValue(html);
        assertThat(field.getElement().getProperty("value")).isEqualTo(html);
    }

    @Test
    void listeners_hear_of_a_change_once() {
        List<String> heard = new ArrayList<>();
        field.addValueChangeListener(event -> heard.add(event.getValue()));
        field.setValue("<p>Một</p>");
        field.setValue("<p>Một</p>");
        assertThat(heard).containsExactly("<p>Một</p>");
    }

    @Test
    void letters_and_accents_sent_apart_become_one() {
        field.getElement().setProperty("value", "<p>Tie\u0302\u0301ng</p>");
        assertThat(field.getValue()).isEqualTo("<p>Ti\u1ebfng</p>");
    }

    @Test
    void an_error_reaches_the_browser_with_its_message() {
        field.setErrorMessage("Cần viết nội dung");
        field.setInvalid(true);
        assertThat(field.getElement().getProperty("invalid", false)).isTrue();
        assertThat(field.getElement().getProperty("errorMessage")).isEqualTo("Cần viết nội dung");
    }

    @Test
    void every_tool_has_a_word_in_both_languages() {
        for (var language : List.of(Locale.ROOT, Locale.ENGLISH)) {
            var texts = ResourceBundle.getBundle("i18n.ui-kit", language);
            assertThat(RichTextWords.in(texts::getString))
                    .hasSize(RichTextWords.KEYS.size())
                    .doesNotContainValue("");
        }
    }
}
