package vn.thidua.news;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.core.NotFound;
import vn.thidua.core.UserProblem;
import vn.thidua.core.Viewer;
import vn.thidua.files.Attachments;
import vn.thidua.news.ArticlePage.ShownFile;
import vn.thidua.news.ArticleText.AttachedFile;

class AttachmentIT extends NewsIT {

    @Autowired private Attachments attachments;
    @Autowired private ArticleSource source;
    @Autowired private JsonMapper json;

    @Test
    void documents_are_read_with_the_article_under_their_titles() {
        var list = document(mai(), "danh-sach.pdf");
        var plan = document(mai(), "lich.pdf");
        var text =
                with(new AttachedFile(plan, "Lịch chợ phiên"), new AttachedFile(list, "Danh sách"));

        var article = published(text);

        var shown = reading.at(longPham(), Objects.requireNonNull(article.slug())).attachments();
        assertThat(shown)
                .extracting(ShownFile::title)
                .containsExactly("Lịch chợ phiên", "Danh sách");
        assertThat(shown)
                .allSatisfy(file -> {
                    assertThat(file.ending()).isEqualTo("pdf");
                    assertThat(file.bytes()).isPositive();
                    assertThat(file.path()).matches("tep/\\d+");
                });
    }

    @Test
    void a_draft_is_found_again_with_its_documents() {
        var text = with(new AttachedFile(document(mai(), "lich.pdf"), "Lịch"));

        var saved = writing.save(mai(), null, 0, text);

        assertThat(writing.open(mai(), saved.id()).text()).isEqualTo(text);
        var without = writing.save(mai(), saved.id(), saved.version(), with());
        assertThat(without.text().attachments()).isEmpty();
    }

    @Test
    void what_stands_in_the_documents_of_a_published_article_is_handed_to_the_search() {
        var plan = document(mai(), "lich.pdf");
        var attached = with(new AttachedFile(plan, "Lịch chợ phiên"));
        var article = published(attached);
        var draft = writing.save(mai(), null, 0, attached);
        known(plan, "Phiên tháng Mười họp ở nhà văn hóa");

        var documents = source.documents(List.of(article.id(), draft.id()));

        assertThat(documents).hasSize(1);
        assertThat(documents.getFirst().files())
                .singleElement()
                .satisfies(file -> {
                    assertThat(file.name()).isEqualTo("Lịch chợ phiên.pdf");
                    assertThat(file.path()).matches("tep/\\d+");
                    assertThat(file.text()).isEqualTo("Phiên tháng Mười họp ở nhà văn hóa");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Phương án A2 (TUYỆT MẬT)", "phuong-an_TỐI-MẬT", "MẬT"})
    void a_title_with_a_mark_of_secrecy_is_refused(String title) {
        var text = with(new AttachedFile(document(mai(), "lich.pdf"), title));

        assertThatExceptionOfType(UserProblem.class)
                .isThrownBy(() -> writing.save(mai(), null, 0, text))
                .extracting(UserProblem::textKey)
                .isEqualTo("core.secret");
    }

    @Test
    void another_units_document_is_not_used_by_guessing_its_number() {
        var theirs = document(longPham(), "lich.pdf");

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(
                        () -> writing.save(mai(), null, 0, with(new AttachedFile(theirs, "Lịch"))));
    }

    @Test
    void texts_kept_before_there_were_documents_are_still_read() {
        var tree = (ObjectNode) json.valueToTree(with());
        tree.remove("attachments");

        assertThat(json.treeToValue(tree, ArticleText.class)).isEqualTo(with());
    }

    /** As if it had been read by now. */
    private void known(long file, String text) {
        database.sql(
                        """
                        update files_text set state = 'READ', text = :text where content_hash =
                        (select content_hash from files_file where id = :file)
                        """)
                .param("text", text)
                .param("file", file)
                .update();
    }

    private long document(Viewer by, String name) {
        var pdf = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer <<>>\n%%EOF\n".getBytes(US_ASCII);
        return attachments.store(by, name, new ByteArrayInputStream(pdf)).id();
    }

    private static ArticleText with(AttachedFile... files) {
        return Written.with("Bài có tệp kèm", List.of(files));
    }
}
