package vn.thidua.news.ui;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import vn.thidua.core.PersonName;
import vn.thidua.core.Role;
import vn.thidua.core.Viewer;
import vn.thidua.files.Attachments;
import vn.thidua.files.Photos;
import vn.thidua.news.ArticleText.AttachedFile;
import vn.thidua.news.ArticleText.PhotoText;
import vn.thidua.testkit.SignedIn;
import vn.thidua.uikit.upload.FileArrived;
import vn.thidua.uikit.upload.FileUploads;

@SignedIn(value = "thuy.ta", at = "ldld:editor")
class FilePartViewTest extends NewsViewTest {

    @Autowired private Photos photos;
    @Autowired private Attachments attachments;

    @Test
    void photos_stand_in_the_order_of_choosing_whatever_order_they_come_in() {
        open("tin-tuc/viet");
        var one = photo();
        var two = photo();
        var three = photo();

        arrive(three, List.of(), List.of());
        arrive(one, List.of(), List.of(three));
        arrive(two, List.of(one), List.of(three));

        assertThat(album()).containsExactly(one, two, three);
        assertThat(cover()).isEqualTo(one);
        assertThat(find(PhotoTile.class).all()).hasSize(3);
    }

    @Test
    void a_photo_told_twice_is_there_once() {
        open("tin-tuc/viet");
        var photo = photo();

        arrive(photo, List.of(), List.of());
        arrive(photo, List.of(), List.of());

        assertThat(album()).containsExactly(photo);
    }

    @Test
    void a_guessed_number_brings_nobody_elses_photo() {
        open("tin-tuc/viet");

        arrive(photo(somebodyElse()), List.of(), List.of());
        arrive(999_999_999, List.of(), List.of());

        assertThat(album()).isEmpty();
    }

    @Test
    void photos_are_ordered_by_buttons_and_one_of_them_leads() {
        open("tin-tuc/viet");
        var one = photo();
        var two = photo();
        arrive(one, List.of(), List.of());
        arrive(two, List.of(one), List.of());
        assertThat(cover()).isEqualTo(one);

        pressTool(1, 1);
        assertThat(album()).containsExactly(two, one);
        pressTool(0, 1);
        assertThat(album()).as("the first stays the first").containsExactly(two, one);

        pressTool(0, 0);
        press("Làm ảnh đại diện");
        assertThat(cover()).isEqualTo(two);
        press("Bỏ ảnh này");
        assertThat(album()).containsExactly(one);
        assertThat(cover()).isEqualTo(one);
    }

    @Test
    void a_photo_of_children_says_on_its_tile_whether_somebody_agreed() {
        open("tin-tuc/viet");
        arrive(photo(), List.of(), List.of());
        pressTool(0, 0);

        var children =
                find(Checkbox.class)
                        .withCondition(box -> box.getLabel().contains("trẻ em"))
                        .single();
        test(children).click();

        assertThat(text(find(PhotoTile.class).single())).contains("Chưa ghi đồng ý");
    }

    @Test
    void documents_get_a_title_that_the_writer_may_change() {
        open("tin-tuc/viet");
        var file = document("Danh_sach_40_gian_hang.pdf");
        ComponentUtil.fireEvent(
                uploads(1), new FileArrived(uploads(1), file, List.of(), List.of()));
        var panel = find(AttachmentPanel.class).single();
        assertThat(panel.texts()).containsExactly(new AttachedFile(file, "Danh sach 40 gian hang"));
        assertThat(text(panel)).contains("1 tệp").contains("PDF · 1 kB");

        find(TextField.class, panel).single().setValue("Danh sách 40 gian hàng");
        title().setValue("Bài có tệp kèm");
        press("Lưu bài");

        var saved = lists.mine(acting.viewer()).getFirst().id();
        assertThat(writing.open(acting.viewer(), saved).text().attachments())
                .containsExactly(new AttachedFile(file, "Danh sách 40 gian hàng"));
    }

    private void arrive(long file, List<Long> earlier, List<Long> later) {
        ComponentUtil.fireEvent(uploads(0), new FileArrived(uploads(0), file, earlier, later));
    }

    private FileUploads uploads(int number) {
        return find(FileUploads.class).all().get(number);
    }

    private List<Long> album() {
        return find(PhotoPanel.class).single().texts().stream().map(PhotoText::fileId).toList();
    }

    private long cover() {
        var cover = find(PhotoPanel.class).single().cover();
        return cover == null ? 0 : cover.fileId();
    }

    /** Of a tile: 0 shows its words, 1 moves it to the front, 2 to the back. */
    private void pressTool(int tile, int tool) {
        var tools = find(NativeButton.class, find(PhotoTile.class).all().get(tile)).all();
        test(tools.get(tool)).click();
    }

    private TextField title() {
        return find(TextField.class)
                .withCondition(field -> "Tiêu đề".equals(field.getLabel()))
                .single();
    }

    private long photo() {
        return photo(acting.viewer());
    }

    private long photo(Viewer by) {
        try (var content = new ClassPathResource("demo/news/photos/ky-ket.jpg").getInputStream()) {
            return photos.store(by, "ky-ket.jpg", content).id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long document(String name) {
        var pdf = "%PDF-1.7\ntrailer <<>>\n%%EOF\n".getBytes(US_ASCII);
        return attachments.store(acting.viewer(), name, new ByteArrayInputStream(pdf)).id();
    }

    private Viewer somebodyElse() {
        var me = acting.viewer();
        return new Viewer(
                me.personId() + 1,
                "somebody",
                new PersonName("", ""),
                me.acting(),
                Set.of(Role.EDITOR),
                me.tokens());
    }
}
