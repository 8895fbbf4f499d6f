package vn.thidua.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NfcTest {

    @Test
    void letters_and_accents_that_came_apart_become_one() {
        assertThat(Nfc.of("Thu\u031Bo\u031B\u0323ng")).isEqualTo("Thượng");
    }

    @Test
    void composed_text_stays_as_it_is() {
        assertThat(Nfc.of("Hội Liên hiệp Phụ nữ")).isEqualTo("Hội Liên hiệp Phụ nữ");
    }

    @Test
    void blanks_at_the_ends_and_signs_nobody_sees_are_dropped() {
        assertThat(Nfc.of(" \uFEFFMô\u200B h\u00ADình\u200E\u2060 \n")).isEqualTo("Mô hình");
    }

    @Test
    void a_text_of_nothing_but_invisible_signs_is_empty() {
        assertThat(Nfc.of("\u200B \u200D")).isEmpty();
    }
}
