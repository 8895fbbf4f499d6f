package vn.thidua.files.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import org.apache.tika.exception.WriteLimitReachedException;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class FirstTextTest {

    @Test
    void blanks_count_once_and_signs_that_nobody_sees_are_blanks() throws SAXException {
        var text = new FirstText(100);

        add(text, "  ba \t\r\n\u00a0 không\u0000");
        text.ignorableWhitespace(new char[0], 0, 0);
        add(text, "rác ");

        assertThat(text.composed()).isEqualTo("ba không rác");
    }

    @Test
    void a_decomposed_text_is_as_long_as_a_composed_one() throws SAXException {
        var text = new FirstText(3);

        add(text, Normalizer.normalize("ệộữ", Normalizer.Form.NFD));

        assertThat(text.composed()).isEqualTo("ệộữ");
        assertThatThrownBy(() -> add(text, "x")).isInstanceOf(WriteLimitReachedException.class);
        assertThat(text.isFull()).isTrue();
    }

    @Test
    void a_sign_of_two_halves_is_not_torn() throws SAXException {
        var text = new FirstText(4);

        add(text, "abc\uD83C\uDF3Bx");

        assertThat(text.composed()).isEqualTo("abc");
    }

    private static void add(FirstText text, String signs) throws SAXException {
        text.characters(signs.toCharArray(), 0, signs.length());
    }
}
