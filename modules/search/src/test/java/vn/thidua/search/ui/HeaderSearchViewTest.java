package vn.thidua.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.uikit.Acting;
import vn.thidua.uikit.ShellPart.Slot;

class HeaderSearchViewTest extends SearchTest {

    @Autowired SearchBox box;
    @Autowired SearchLink link;
    @Autowired Acting acting;

    private HeaderSearch header;

    @BeforeEach
    void putIntoTheHeader() {
        header = (HeaderSearch) box.create(acting.viewer()).orElseThrow();
        UI.getCurrent().getElement().appendChild(header.getElement());
    }

    @Test
    void the_box_shows_the_words_of_the_address_and_nothing_elsewhere() {
        open("q=ba+kh%C3%B4ng");
        assertThat(words()).isEqualTo("ba không");

        UI.getCurrent().navigate("so-tay");
        assertThat(words()).isEmpty();
    }

    @Test
    void enter_looks_for_what_stands_in_the_field() {
        UI.getCurrent().navigate("so-tay");

        send(header, " nguon nuoc ");

        assertThat(address()).isEqualTo("tim-kiem?q=nguon%20nuoc");
        assertThat(words()).isEqualTo("nguon nuoc");
    }

    @Test
    void enter_in_an_empty_field_opens_the_page() {
        UI.getCurrent().navigate("so-tay");

        send(header, "   ");

        assertThat(address()).isEqualTo("tim-kiem");
    }

    @Test
    void the_phone_has_a_link_instead() {
        assertThat(box.slot()).isEqualTo(Slot.HEADER_START);
        assertThat(header.hasClassName("hide-p")).isTrue();
        var tool = link.create(acting.viewer()).orElseThrow().getElement();
        assertThat(tool.getClassList()).contains("tool", "only-p");
        assertThat(tool.getAttribute("href")).isEqualTo("tim-kiem");
        assertThat(tool.getAttribute("aria-label")).isEqualTo("Tìm kiếm");
    }

    private String words() {
        return find(SearchField.class, header).single().getElement().getAttribute("value");
    }
}
