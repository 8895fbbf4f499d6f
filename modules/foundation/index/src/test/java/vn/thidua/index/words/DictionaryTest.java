package vn.thidua.index.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.index.analysis.VietnameseAnalysis;

class DictionaryTest {

    private final Dictionary dictionary =
            new Dictionary(
                    new VietnameseAnalysis(),
                    List.of(
                            List.of("MTTQ", "Mặt trận Tổ quốc"),
                            List.of("HPN", "Hội Phụ nữ"),
                            List.of("PN", "phụ nữ")));

    @Test
    void words_with_another_name_are_one_part() {
        assertThat(dictionary.read("Hội mat tran to quoc tỉnh").parts())
                .containsExactly(
                        new Part("Hội", List.of()),
                        new Part("mat tran to quoc", List.of("MTTQ")),
                        new Part("tỉnh", List.of()));
        assertThat(dictionary.read("mttq").parts())
                .containsExactly(new Part("mttq", List.of("Mặt trận Tổ quốc")));
    }

    @Test
    void the_longest_name_wins() {
        assertThat(dictionary.read("hội phụ nữ").parts())
                .containsExactly(new Part("hội phụ nữ", List.of("HPN")));
        assertThat(dictionary.read("chị phụ nữ").parts())
                .containsExactly(new Part("chị", List.of()), new Part("phụ nữ", List.of("PN")));
    }

    @Test
    void a_name_that_is_not_typed_to_its_end_is_none() {
        assertThat(dictionary.read("mặt trận").parts())
                .containsExactly(new Part("mặt", List.of()), new Part("trận", List.of()));
    }

    @Test
    void what_is_too_long_is_cut_at_a_word() {
        assertThat(dictionary.read("rác ".repeat(1000)).parts()).hasSize(Dictionary.MOST_WORDS);
        assertThat(dictionary.read("… *").isEmpty()).isTrue();
    }

    @Test
    void words_that_only_make_a_question_are_not_looked_for() {
        assertThat(dictionary.read("có thể tạm lánh ở đâu").parts())
                .extracting(Part::typed)
                .containsExactly("tạm", "lánh");
        assertThat(dictionary.read("ky nang la gi").parts())
                .extracting(Part::typed)
                .containsExactly("ky", "nang");
        assertThat(dictionary.read("rèn luyện cơ thể").parts())
                .extracting(Part::typed)
                .containsExactly("rèn", "luyện", "cơ", "thể");
    }

    @Test
    void a_question_without_anything_else_is_looked_for_as_it_is() {
        assertThat(dictionary.read("là gì").parts())
                .extracting(Part::typed)
                .containsExactly("là", "gì");
    }

    @Test
    void pictures_among_words_are_left_out() {
        assertThat(dictionary.read("gom 🌱 rác ❤\uFE0F").text()).isEqualTo("gom   rác");
        assertThat(dictionary.read("🌱").parts()).containsExactly(new Part("🌱", List.of()));
        assertThat(dictionary.read("3 #1").parts()).hasSize(2);
    }

    @Test
    void half_a_character_is_never_looked_for() {
        assertThat(dictionary.read("gom\uD83D rác").text()).isEqualTo("gom  rác");
        assertThat(dictionary.read("r " + "🌱".repeat(300)).text())
                .doesNotContainPattern("\\p{Cs}");
        assertThat(dictionary.read("\uD83D🌱").text()).doesNotContainPattern("\\p{Cs}");
    }
}
