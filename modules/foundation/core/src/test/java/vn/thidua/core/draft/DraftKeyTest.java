package vn.thidua.core.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftKeyTest {

    @Test
    void the_form_of_an_item_knows_the_item() {
        assertThat(DraftKey.of("news.article", 12).item()).hasValue(12);
    }

    @Test
    void forms_for_new_items_are_apart() {
        var one = DraftKey.fresh("news.article");

        assertThat(one.item()).isEmpty();
        assertThat(one).isNotEqualTo(DraftKey.fresh("news.article"));
        assertThat(DraftKey.isFresh(one.slot())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "bai-", "bai--1", "bai-9999999999999999999", "../x", "' or 1=1", "12"})
    void what_is_no_slot_is_refused(String slot) {
        assertThatThrownBy(() -> new DraftKey("news.article", slot))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(DraftKey.isFresh(slot)).isFalse();
    }
}
