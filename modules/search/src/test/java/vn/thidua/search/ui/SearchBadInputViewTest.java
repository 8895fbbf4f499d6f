package vn.thidua.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in the box or the address is text, and is answered. */
class SearchBadInputViewTest extends SearchTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "muc=%3Cscript%3E&don-vi=khong-co",
                "muc=*&muc=post.letter%00&don-vi=-1",
                "don-vi='+OR+1=1+--",
                "trang=-1&sap-xep=NaN&xep=",
                "trang=99999999999999999999"
            })
    void what_the_portal_does_not_know_narrows_nothing(String more) {
        open("q=rac&" + more);

        assertThat(title()).isEqualTo("5 kết quả cho “rac”");
        assertThat(hits()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nam", "chu-de"})
    void an_unknown_year_or_topic_is_text_that_can_be_given_up(String parameter) {
        open("q=rac&" + parameter + "=%3Cb%3E%27+OR+1=1");

        assertThat(title()).isEqualTo("Không thấy kết quả nào cho “rac”");
        var box = box("<b>' OR 1=1");
        assertThat(box.getValue()).isTrue();
        test(box).click();
        assertThat(address()).isEqualTo("tim-kiem?q=rac");
        assertThat(title()).isEqualTo("5 kết quả cho “rac”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "[a TO b]",
                "' OR TRUE --",
                "\uD83D",
                "\0",
                "e\u0301\u0302\u0303",
                "😀"
            })
    void signs_alone_find_nothing_and_are_said_back_as_text(String typed) {
        send(openForm(), typed);

        assertThat(title()).startsWith("Không thấy kết quả nào cho “");
        assertThat(find(NothingFound.class).exists()).isTrue();
    }

    @Test
    void markup_in_words_and_items_is_text() {
        open("q=%3Cb%3Erac%3C/b%3E+%3Cscript%3E&muc=fixture.note");

        assertThat(title()).endsWith("“<b>rac</b> <script>”");
        var link = find(Anchor.class, find(HitArticle.class).atIndex(1)).single();
        assertThat(text(link)).isEqualTo("<b>Rác</b> & <script>");
        assertThat(link.getElement().getChildren().filter(child -> !child.isTextNode()))
                .allSatisfy(child -> assertThat(child.getTag()).isEqualTo("mark"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gom rác ", "😀", "👩\u200D👧", "%", "a"})
    void five_thousand_characters_are_answered(String part) {
        var form = openForm();

        send(form, part.repeat(5_000 / part.length() + 1));

        assertThat(title()).hasSizeLessThan(250);
        assertThat(address()).hasSizeLessThan(5_000);
    }

    private SearchForm openForm() {
        open("");
        return find(PageSearch.class).single();
    }
}
