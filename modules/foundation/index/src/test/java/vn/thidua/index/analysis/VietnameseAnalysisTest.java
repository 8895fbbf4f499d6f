package vn.thidua.index.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseAnalysisTest {

    private static final List<String> VOWELS =
            List.of("a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y");
    private static final List<String> TONES =
            List.of("\u0300", "\u0309", "\u0303", "\u0301", "\u0323");

    private final VietnameseAnalysis analysis = new VietnameseAnalysis();

    @ParameterizedTest
    @CsvSource({
        "hòa bình, hoà bình",
        "HÒA BÌNH, hoà bình",
        "sức khỏe, sức khoẻ",
        "Thủy lợi, thuỷ lợi",
        "THÚY, thuý",
        "xòe, xoè",
        "tọa đàm, toạ đàm",
        "Ðoàn, đoàn",
        "Ɖoàn, đoàn",
        "ðoàn, đoàn",
        "mô\u200Bhình, môhình",
        "ra\u0301c, rác",
        "xa\u0302\u0301u, xấu",
        "xa\u0301\u0302u, xấu",
        "xá\u0302u, xấu",
        "xâ\u0301u, xấu",
        "mo\u031B\u0323, mợ",
        "mo\u0323\u031B, mợ",
    })
    void all_ways_to_write_a_word_become_one_word(String written, String indexed) {
        assertThat(terms(VietnameseAnalysis.TONE, written)).containsExactly(indexed.split(" "));
    }

    @Test
    void every_letter_with_every_tone_is_one_word_composed_or_decomposed() {
        for (var vowel : VOWELS) {
            for (var tone : TONES) {
                var composed = Normalizer.normalize(vowel + tone, Normalizer.Form.NFC);
                for (var form : forms(composed, vowel + tone)) {
                    assertThat(terms(VietnameseAnalysis.TONE, "b" + form + "c"))
                            .as(composed)
                            .containsExactly("b" + composed + "c");
                }
            }
        }
    }

    private static List<String> forms(String composed, String partly) {
        var decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        return Stream.of(composed, partly, decomposed)
                .flatMap(form -> Stream.of(form, form.toUpperCase(Locale.ROOT)))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Đoàn kết, doan ket",
        "KHỎE, khoe",
        "kỹ thuật, ki thuat",
        "kĩ thuật, ki thuat",
        "quý, qui",
        "công ty, cong ti",
        "y tế, y te",
        "ngày, ngay",
    })
    void folded_words_have_no_accents_and_one_final_i(String written, String indexed) {
        assertThat(terms(VietnameseAnalysis.FOLDED, written)).containsExactly(indexed.split(" "));
    }

    @Test
    void pairs_are_made_of_neighbours_only() {
        assertThat(terms(VietnameseAnalysis.BIGRAMS, "Khu dân cư"))
                .containsExactly("khu dan", "dan cu");
        assertThat(terms(VietnameseAnalysis.BIGRAMS, "rác")).isEmpty();
    }

    @Test
    void every_beginning_of_a_word_is_kept_for_suggestions() {
        assertThat(terms(VietnameseAnalysis.STARTS, "Rác")).containsExactly("r", "ra", "rac");
        assertThat(terms(VietnameseAnalysis.STARTS, "khởi nghĩa")).contains("khoi", "ng");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kỹ", "thuật", "ĐOÀN", "quý", "hòa", "CT-XH", "2026", "ưu"})
    void one_word_is_folded_as_the_index_folds_it(String written) {
        var words = Words.of(analysis.analyzer(VietnameseAnalysis.TONE), written);
        assertThat(words.stream().map(Words.Word::folded).map(Words.Word::term))
                .containsExactlyElementsOf(terms(VietnameseAnalysis.FOLDED, written));
    }

    @Test
    void the_index_keeps_what_was_written() {
        assertThat(terms(VietnameseAnalysis.FOLDED, "MTTQ")).containsExactly("mttq");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "…", "***", "\u200B", "\u0301", "- / ( ) \" ' \\", "\uD83D"})
    void signs_without_words_are_no_words(String typed) {
        assertThat(terms(VietnameseAnalysis.FOLDED, typed)).isEmpty();
    }

    @Test
    void places_of_words_are_those_of_the_written_text() {
        var written = "Gom ra\u0301c ở thôn";
        var word = Words.of(analysis.analyzer(VietnameseAnalysis.FOLDED), written).get(1);
        assertThat(written.substring(word.start(), word.end())).isEqualTo("ra\u0301c");
    }

    private List<String> terms(String analyzer, String text) {
        return Words.of(analysis.analyzer(analyzer), text).stream().map(Words.Word::term).toList();
    }
}
