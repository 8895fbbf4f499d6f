package vn.thidua.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.core.ItemFile;
import vn.thidua.index.Notes.Note;

/** Documents attached to an item are found with it, and topics narrow. */
class AttachedIT extends IndexIT {

    @BeforeEach
    void writeOne() {
        notes.write(
                1,
                Note.of("Khu dân cư tự quản", "Cả khu cùng làm.")
                        .with(
                                new ItemFile(
                                        "Phân công.docx", "tep/1", "Ai làm gì. Ông Tư dẫn đầu."),
                                new ItemFile(
                                        "Mau_cam_ket.docx",
                                        "tep/2",
                                        "Gia đình cam kết.\nKhông đổ rác xuống kênh. Ký tên.")),
                BLOC);
        notes.write(2, Note.of("Chợ phiên", "Rau sạch.").at(2, "2026"), BLOC);
        allQuiet();
    }

    @Test
    void a_sentence_of_a_document_leads_to_this_document() {
        var hit = find(MEMBER, "do rac xuong kenh").hits().getFirst();

        assertThat(hit.ref().id()).isEqualTo(1);
        assertThat(hit.files()).hasSize(1);
        assertThat(hit.files().getFirst().path()).isEqualTo("tep/2");
        assertThat(text(hit.files().getFirst().sentence())).isEqualTo("Không [đổ rác xuống kênh].");
    }

    @Test
    void the_name_of_a_document_is_found_word_by_word() {
        var file = find(MEMBER, "mau").hits().getFirst().files().getFirst();

        assertThat(text(file.name())).isEqualTo("[Mau]_cam_ket.docx");
        assertThat(file.sentence()).isEmpty();
    }

    @Test
    void a_hit_without_words_in_documents_names_none() {
        assertThat(find(MEMBER, "khu dân cư").hits().getFirst().files()).isEmpty();
    }

    @Test
    void topics_are_counted_and_narrow() {
        var all = find(MEMBER, "");
        assertThat(all.counts().byTopic()).containsOnlyKeys("Topic 1", "Topic 2");

        var one =
                search.search(
                        MEMBER,
                        SearchQuery.of("", 10)
                                .within(
                                        new Narrowing(
                                                Set.of(), Set.of(), Set.of(), Set.of("Topic 2"))));
        assertThat(one.hits()).extracting(hit -> hit.ref().id()).containsExactly(2L);
        assertThat(one.counts().byTopic()).containsOnlyKeys("Topic 1", "Topic 2");
    }
}
