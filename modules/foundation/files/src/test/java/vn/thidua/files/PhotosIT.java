package vn.thidua.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.util.unit.DataSize;
import vn.thidua.core.UserProblem;
import vn.thidua.files.picture.Pictures;
import vn.thidua.files.store.ContentStore;

class PhotosIT extends FilesIT {

    @Autowired private PhotoSizes sizes;
    @Autowired private ContentStore store;

    @Test
    void no_byte_of_the_place_remains_in_any_stored_file() throws IOException {
        var jpeg = upload(People.MAI, Pictures.jpegOfPhone(900, 600, 6));
        var png = upload(People.MAI, Pictures.pngWithMetadata(300, 200, 1));
        var webp = upload(People.MAI, Pictures.webpWithMetadata(0x0C, 1));
        awaitReady(jpeg.id());
        awaitReady(png.id());
        awaitReady(webp.id());

        assertThat(jpeg.width()).as("upright").isEqualTo(600);
        assertThat(jpeg.height()).isEqualTo(900);
        assertThat(stored()).hasSizeGreaterThanOrEqualTo(12);
        for (var file : stored()) {
            assertThat(new String(Files.readAllBytes(file), ISO_8859_1))
                    .as(file.toString())
                    .doesNotContain(Pictures.SECRET, "Exif\0", "EXIF", "eXIf");
        }
    }

    @Test
    void the_small_size_is_there_at_once_and_the_others_follow() {
        var photo = upload(People.MAI, Pictures.jpeg(2100, 1400));
        var content = files.findById(photo.id()).orElseThrow().content();

        assertThat(store.beside(content.hash(), "small-1.jpg")).exists();
        awaitReady(photo.id());
        assertThat(store.beside(content.hash(), "medium-1.jpg")).exists();
        assertThat(store.beside(content.hash(), "large-1.jpg")).exists();
    }

    @Test
    void a_size_that_is_missing_is_made_when_asked_for_and_once_only() throws Exception {
        var photo = upload(People.MAI, Pictures.jpeg(1000, 900));
        awaitReady(photo.id());
        var content = files.findById(photo.id()).orElseThrow().content();
        var large = store.beside(content.hash(), "large-1.jpg");
        Files.delete(large);

        assertThat(sizes.file(content, PhotoSize.LARGE)).isEqualTo(large).exists();
        var made = Files.getLastModifiedTime(large);
        sizes.file(content, PhotoSize.LARGE);
        assertThat(Files.getLastModifiedTime(large)).isEqualTo(made);
    }

    @Test
    void sizes_unfinished_at_a_stop_are_made_at_the_next_start() throws IOException {
        var photo = upload(People.MAI, Pictures.jpeg(1111, 900));
        awaitReady(photo.id());
        var content = files.findById(photo.id()).orElseThrow().content();
        var medium = store.beside(content.hash(), "medium-1.jpg");
        Files.delete(medium);
        files.sizes(photo.id(), SizesState.WAITING);

        sizes.takeUpUnfinished();

        awaitReady(photo.id());
        assertThat(medium).exists();
    }

    @Test
    void the_same_content_is_kept_once() {
        var photo = Pictures.jpeg(333, 222);
        var first = upload(People.MAI, photo);
        int before = stored().stream().filter(f -> f.endsWith("content")).toList().size();
        var second = upload(People.TUAN, photo);

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(stored().stream().filter(f -> f.endsWith("content"))).hasSize(before);
    }

    @Test
    void the_same_pixels_turned_differently_get_their_own_sizes() {
        var lying = upload(People.MAI, Pictures.jpegOfPhone(444, 300, 1));
        var standing = upload(People.MAI, Pictures.jpegOfPhone(444, 300, 8));

        assertThat(lying.width()).isEqualTo(444);
        assertThat(standing.width()).isEqualTo(300);
        var content = files.findById(standing.id()).orElseThrow().content();
        assertThat(store.beside(content.hash(), "small-1.jpg")).exists();
        assertThat(store.beside(content.hash(), "small-8.jpg")).exists();
    }

    @Test
    void names_say_nothing_about_the_content() {
        var png =
                photos.store(
                        People.MAI,
                        "C:\\\\Anh\\hội nghị\u0000.jpg",
                        new ByteArrayInputStream(Pictures.png(50, 40)));

        assertThat(png.name()).isEqualTo("hội nghị.jpg");
        assertRefused(Pictures.exe(), "files.photo.unknown");
        assertRefused(Pictures.heic(), "files.photo.heic");
    }

    @Test
    void what_cannot_be_shown_is_refused_and_leaves_nothing_behind() {
        int before = stored().size();
        var whole = Pictures.jpeg(640, 480);
        var cut = Pictures.slice(whole, 0, whole.length / 2);
        var end = new byte[] {(byte) 0xFF, (byte) 0xD9};

        assertRefused(new byte[0], "files.upload.empty");
        assertRefused(Pictures.pngBomb(), "files.photo.too-many-pixels");
        assertRefused(cut, "files.photo.broken");
        assertRefused(Pictures.join(cut, end), "files.photo.broken");
        assertRefused(
                new byte[(int) settings.photoLimit().toBytes() + 1], "files.upload.too-large");
        assertThat(stored()).hasSize(before);
    }

    @Test
    void limits_are_as_agreed() {
        assertThat(settings.photoLimit()).isEqualTo(DataSize.ofMegabytes(30));
        assertThat(settings.photoPixels()).isEqualTo(60_000_000);
        assertThat(settings.unusedAfter()).isEqualTo(Duration.ofDays(7));
    }

    @Test
    void members_who_only_read_may_not_upload() {
        assertThatThrownBy(() -> upload(People.NGA, Pictures.jpeg(20, 20)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void assertRefused(byte[] upload, String textKey) {
        assertThatThrownBy(() -> upload(People.MAI, upload))
                .isInstanceOfSatisfying(
                        UserProblem.class,
                        problem -> assertThat(problem.textKey()).isEqualTo(textKey));
    }

    private void awaitReady(long id) {
        Awaitility.await().until(() -> sizes(id) == SizesState.READY);
    }
}
