package vn.thidua.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.index.Notes.Note;

class FindingIT extends IndexIT {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    mô hình rác             | Mô hình ba không rác
                    mo hinh rac             | Mô hình ba không rác
                    MO HINH RAC             | Mô hình ba không rác
                    ra\u0301c               | Mô hình ba không rác
                    hòa giải                | Tổ hoà giải ở cơ sở
                    hoà giải                | Tổ hòa giải ở cơ sở
                    hoa giai                | Tổ hòa giải ở cơ sở
                    thuỷ lợi                | Công trình thủy lợi
                    đoàn kết                | Ngày hội Ðoàn kết
                    doan ket                | Ngày hội Đoàn kết
                    kĩ thuật                | Chuyển giao kỹ thuật
                    quí III                 | Báo cáo quý III
                    công ti                 | Công đoàn công ty
                    MTTQ                    | Ủy ban Mặt trận Tổ quốc tỉnh
                    mttq                    | Ủy ban Mặt trận Tổ quốc tỉnh
                    mặt trận tổ quốc        | Ủy ban MTTQ tỉnh
                    mat tran to quoc        | Ủy ban MTTQ tỉnh
                    Hội LHPN tỉnh           | Hội Liên hiệp Phụ nữ tỉnh
                    Hội Liên hiệp Phụ nữ    | Hội LHPN tỉnh
                    ldld                    | Liên đoàn Lao động tỉnh
                    LĐLĐ tỉnh               | Liên đoàn Lao động tỉnh
                    hoi cuu chien binh      | Hội CCB tỉnh
                    CTĐ                     | Hội Chữ thập đỏ
                    khối thi đua ký giao ước| Khối thi đua Mặt trận và Đoàn thể ký kết giao ước
                    """)
    void a_typed_form_finds_the_written_one(String typed, String written) {
        notes.write(1, Note.of(written, "Nội dung khác hẳn."), BLOC);
        notes.write(2, Note.of("Chuyện bên lề", "Chẳng liên quan gì."), BLOC);
        allQuiet();

        assertThat(ids(typed.strip())).containsExactly(1L);
    }

    @Test
    void words_may_be_spread_over_title_and_text() {
        notes.write(1, Note.of("Mô hình mới", "Cả thôn cùng gom rác."), BLOC);
        allQuiet();

        assertThat(ids("mo hinh rac")).containsExactly(1L);
        assertThat(ids("hình rác")).containsExactly(1L);
    }

    @Test
    void of_two_words_both_are_needed_and_of_three_two() {
        notes.write(1, Note.of("Gom rác", "Chỉ có thế."), BLOC);
        allQuiet();

        assertThat(ids("gom pin")).isEmpty();
        assertThat(ids("gom rác pin")).containsExactly(1L);
        assertThat(ids("gom pin cũ")).isEmpty();
        assertThat(ids("gom rác pin cũ")).isEmpty();
    }

    @Test
    void an_empty_text_lists_everything_newest_first() {
        notes.write(1, Note.of("Cũ", "").on(LocalDate.of(2025, 1, 1)), BLOC);
        notes.write(2, Note.of("Mới", ""), BLOC);
        allQuiet();

        assertThat(ids("")).containsExactly(2L, 1L);
        assertThat(ids("  ")).containsExactly(2L, 1L);
    }

    @Test
    void a_text_of_markup_comes_back_as_text() {
        notes.write(1, Note.of("<b>Rác</b> & <script>", "x").summedUpAs("<i>rác</i>"), BLOC);
        allQuiet();

        var hit = find(MEMBER, "rac").hits().getFirst();

        assertThat(text(hit.title())).isEqualTo("<b>[Rác]</b> & <script>");
        assertThat(hit.title()).contains(new Piece("<b>", false), new Piece("Rác", true));
    }

    @Test
    void neighbouring_found_words_are_one_piece_and_long_forms_are_marked() {
        notes.write(
                1,
                Note.of(
                        "Mô hình “ba không rác”. Một năm",
                        "Câu mở đầu không có gì. Ủy ban Mặt trận Tổ quốc nhân rộng mô hình. Hết."),
                BLOC);
        allQuiet();

        var hit = find(MEMBER, "mo hinh MTTQ").hits().getFirst();

        assertThat(text(hit.title())).isEqualTo("[Mô hình] “ba không rác”. Một năm");
        assertThat(text(hit.snippets().getFirst()).strip())
                .isEqualTo("Ủy ban [Mặt trận Tổ quốc] nhân rộng [mô hình].");
    }

    @Test
    void the_summary_stands_in_when_nothing_in_the_text_was_found() {
        notes.write(1, Note.of("Gom rác", "Ở thôn.").summedUpAs("Tóm tắt."), BLOC);
        allQuiet();

        assertThat(find(MEMBER, "rác").hits().getFirst().snippets())
                .containsExactly(List.of(new Piece("Tóm tắt.", false)));
    }
}
