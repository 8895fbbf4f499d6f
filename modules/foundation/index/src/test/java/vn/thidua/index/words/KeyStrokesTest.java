package vn.thidua.index.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyStrokesTest {

    @ParameterizedTest
    @CsvSource({
        "moo hinhf racs, mo hinh rac",
        "mo hifnh, mo hinh",
        "ddoanf keets, doan ket",
        "phuj nuwx, phu nu",
        "nguwowif dan, nguoi dan",
        "quys, quy",
        "nghieepj, nghiep",
        "mo6 hinh2 rac1, mo hinh rac",
        "d9oan2 ke61t, doan ket",
        "phu5 nu74, phu nu",
        "MOO HINHF, mo hinh"
    })
    void bare_keys_become_letters(String typed, String letters) {
        assertThat(KeyStrokes.letters(typed)).contains(letters);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mo hinh rac", "mô hình", "2026", "152/2025", "", "xyz", "…"})
    void other_words_are_left_alone(String typed) {
        assertThat(KeyStrokes.letters(typed)).isEmpty();
    }
}
