package vn.thidua.files.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.web.servlet.ResultActions;
import vn.thidua.files.picture.Pictures;
import vn.thidua.testkit.SignedIn;

@SignedIn(value = "mai.hoang", at = "lhpn:editor")
class UploadControllerIT extends UploadIT {

    private static final byte[] BIG = Grain.jpeg();

    @Test
    void a_file_in_pieces_becomes_one_photo() throws Exception {
        var file = photo("hoi-nghi.jpg", BIG);
        assertThat(file.length()).isGreaterThan(2 * PIECE);

        assertThat(ask(file).have()).isZero();
        var last = sendAll(file, 0);

        assertThat(last.have()).isEqualTo(file.length());
        var stored = photos.own(viewer(), List.of(fileOf(last))).getFirst();
        assertThat(stored.name()).isEqualTo("hoi-nghi.jpg");
        assertThat(stored.width()).isEqualTo(Grain.WIDTH);
        assertThat(arriving()).isEmpty();
    }

    @Test
    void a_file_broken_off_goes_on_where_it_ended() throws Exception {
        var file = photo("anh.jpg", BIG);
        send(file, 0).andExpect(status().isOk());

        assertThat(ask(file).have()).isEqualTo(PIECE);
        assertThat(fileOf(sendAll(file, PIECE))).isPositive();
    }

    @Test
    void sending_again_stores_nothing_twice() throws Exception {
        var file = photo("anh.jpg", Pictures.jpeg(90, 40));
        var first = fileOf(answer(send(file, 0)));
        int before = rows("files_file");

        assertThat(fileOf(answer(send(file, 0)))).isEqualTo(first);
        assertThat(fileOf(ask(file))).isEqualTo(first);
        assertThat(rows("files_file")).isEqualTo(before);
    }

    @Test
    void the_same_piece_sent_by_two_windows_at_once_counts_once() throws Exception {
        var file = photo("anh.jpg", BIG);
        var state = ask(file);
        assertThat(state.have()).isZero();
        var piece = new Piece(0, ByteBuffer.wrap(file.piece(0)));
        var viewer = viewer();
        Callable<UploadState> sending =
                () -> uploads.take(viewer, file.word(), file.label(), piece);
        try (var windows = Executors.newFixedThreadPool(2)) {
            for (var answer : windows.invokeAll(List.of(sending, sending))) {
                assertThat(answer.get().have()).isEqualTo(PIECE);
            }
        }
        assertThat(fileOf(sendAll(file, PIECE))).isPositive();
    }

    @Test
    void a_piece_that_is_not_the_next_one_is_told_where_to_go_on() throws Exception {
        var file = photo("anh.jpg", BIG);

        send(file, PIECE).andExpect(status().isConflict()).andExpect(jsonPath("$.have").value(0));
    }

    @Test
    void a_garbled_piece_is_asked_for_again_and_not_written() throws Exception {
        var file = photo("anh.jpg", Pictures.jpeg(90, 40));
        var garbled = file.piece(0);
        garbled[30]++;

        perform(file, garbled, sum(file.piece(0)))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.have").value(0));
        assertThat(fileOf(answer(send(file, 0)))).isPositive();
    }

    @Test
    void a_piece_without_end_is_refused() throws Exception {
        var tooLong = new byte[PIECE + 1];

        perform(photo("anh.jpg", tooLong), tooLong, sum(tooLong))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void more_than_announced_is_refused() throws Exception {
        var file = photo("anh.jpg", Pictures.jpeg(90, 40));

        send(file.claiming(100), 0).andExpect(status().isBadRequest());
    }

    @Test
    void a_foreign_page_with_the_persons_sign_in_sends_nothing() throws Exception {
        var file = photo("anh.jpg", Pictures.jpeg(90, 40));

        browser.perform(put("/tai-len/" + file.word()).headers(headers(file, "not-the-word")))
                .andExpect(status().isForbidden());
        assertThat(rows("files_upload where word = '" + file.word() + "'")).isZero();
    }

    @Test
    void a_word_of_another_person_is_another_file() throws Exception {
        var file = photo("anh.jpg", Pictures.jpeg(90, 40));
        var mine = fileOf(answer(send(file, 0)));

        signIn("long.pham", "hoi-nong-dan");

        assertThat(ask(file).have()).isZero();
        assertThat(fileOf(answer(send(file, 0)))).isNotEqualTo(mine);
    }

    @Test
    @SignedIn(value = "tho.duong", at = "lhpn:member")
    void members_who_only_read_send_nothing() throws Exception {
        send(photo("anh.jpg", Pictures.jpeg(90, 40)), 0).andExpect(status().isForbidden());
    }

    @Test
    void a_unit_the_person_is_not_in_is_refused_in_words() throws Exception {
        var file = photo("anh.jpg", Pictures.jpeg(90, 40));
        var headers = headers(file, seal());
        headers.set("X-Unit", "hoi-nong-dan");

        browser.perform(put("/tai-len/" + file.word()).headers(headers))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.message").value(containsString("đơn vị")));
    }

    static List<Refused> badFiles() {
        var jpeg = Pictures.jpeg(640, 480);
        var cut = Arrays.copyOf(jpeg, jpeg.length / 2);
        var page = Pictures.latin("<html><script>alert(1)</script>");
        return List.of(
                new Refused(photo("virus.jpg", Pictures.exe()), "Chỉ nhận ảnh JPEG"),
                new Refused(photo("IMG_1.HEIC", Pictures.heic()), "Tương thích nhất"),
                new Refused(photo("la-heic.jpg", Pictures.heic()), "Tương thích nhất"),
                new Refused(photo("bom.png", Pictures.pngBomb()), "quá nhiều điểm ảnh"),
                new Refused(photo("cut.jpg", cut), "Ảnh bị hỏng"),
                new Refused(photo("hinh.svg", Pictures.latin("<svg/>")), "Chỉ nhận ảnh JPEG"),
                new Refused(document("ke-hoach.pdf", Pictures.exe()), "Chỉ nhận tệp PDF"),
                new Refused(document("trang.docx", page), "Chỉ nhận tệp PDF"));
    }

    private static Sent document(String name, byte[] content) {
        return Sent.of(UploadKind.ATTACHMENT, name, content);
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void what_cannot_be_taken_gets_a_sentence_and_leaves_nothing(Refused bad) throws Exception {
        int before = rows("files_file");

        send(bad.file(), 0)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.message").value(containsString(bad.sentence())));

        assertThat(rows("files_file")).isEqualTo(before);
        assertThat(rows("files_upload where word = '" + bad.file().word() + "'")).isZero();
        assertThat(arriving()).isEmpty();
    }

    @Test
    void what_phones_call_heic_is_refused_after_its_first_piece() throws Exception {
        var file = photo("IMG_2.HEIC", Arrays.copyOf(Pictures.heic(), 5 * PIECE));

        send(file, 0)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.message").value(containsString("Tương thích nhất")));
    }

    @Test
    void a_photo_of_60_megabytes_is_refused_before_its_first_byte() throws Exception {
        var file = photo("to.jpg", new byte[0]).claiming(60_000_000);

        browser.perform(put("/tai-len/" + file.word()).headers(headers(file, seal())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.message").value(containsString("lớn hơn 30 MB")));
    }

    @Test
    void a_name_with_a_mark_of_secrecy_is_refused_without_repeating_it() throws Exception {
        var file = photo("phuong-an-A2_TỐI-MẬT.jpg", Pictures.jpeg(90, 40));

        send(file, 0)
                .andExpect(status().isUnavailableForLegalReasons())
                .andExpect(jsonPath("$.message").value(containsString("không chứa tài liệu mật")))
                .andExpect(jsonPath("$.message").value(not(containsString("A2"))));
    }

    @Test
    void printing_colours_a_wrong_ending_and_a_turned_camera_are_taken() throws Exception {
        assertThat(fileOf(answer(send(photo("in.jpg", Pictures.cmykJpeg(60, 40)), 0))))
                .isPositive();
        assertThat(fileOf(answer(send(photo("thuc-ra-png.jpg", Pictures.png(60, 40)), 0))))
                .isPositive();
        var turned = fileOf(answer(send(photo("xoay.jpg", Pictures.jpegOfPhone(900, 600, 6)), 0)));
        assertThat(photos.own(viewer(), List.of(turned)).getFirst().height()).isEqualTo(900);
    }

    @Test
    void a_full_disk_is_told_and_what_has_come_stays() throws Exception {
        var file = photo("anh.jpg", BIG);
        send(file, 0).andExpect(status().isOk());

        onFullDisk()
                .perform(piece(file, PIECE))
                .andExpect(status().isInsufficientStorage())
                .andExpect(jsonPath("$.message").value(containsString("Máy chủ đã đầy")));

        assertThat(ask(file).have()).isEqualTo(PIECE);
        assertThat(fileOf(sendAll(file, PIECE))).isPositive();
    }

    @Test
    void unfinished_files_vanish_after_seven_days() throws Exception {
        var file = photo("anh.jpg", BIG);
        send(file, 0).andExpect(status().isOk());

        sweepAfterDays(6);
        assertThat(ask(file).have()).isEqualTo(PIECE);
        assertThat(arriving()).hasSize(1);
        sweepAfterDays(8);
        assertThat(arriving()).isEmpty();
        assertThat(ask(file).have()).isZero();
    }

    @Test
    void a_hundred_small_photos_are_a_hundred_photos() throws Exception {
        int before = rows("files_file");
        for (int i : IntStream.range(0, 100).toArray()) {
            send(photo("anh-" + i + ".jpg", Pictures.jpeg(40 + i, 30)), 0)
                    .andExpect(status().isOk());
        }
        assertThat(rows("files_file")).isEqualTo(before + 100);
    }

    private ResultActions send(Sent file, int from) throws Exception {
        return browser.perform(piece(file, from));
    }

    private ResultActions perform(Sent file, byte[] piece, String sum) throws Exception {
        return browser.perform(
                put("/tai-len/%s/0".formatted(file.word()))
                        .headers(headers(file, seal()))
                        .header("X-Sum", sum)
                        .content(piece));
    }

    private UploadAnswer sendAll(Sent file, int from) throws Exception {
        UploadAnswer last = new UploadAnswer(from, null, null);
        while (last.have() < file.length()) {
            last = answer(send(file, (int) last.have()));
        }
        return last;
    }

    private static String sum(byte[] bytes) {
        var sum = new CRC32();
        sum.update(bytes);
        return HexFormat.of().toHexDigits(sum.getValue(), 8);
    }

    /** A file that the portal does not take, and what it says. */
    record Refused(Sent file, String sentence) {

        @Override
        public String toString() {
            return file.toString();
        }
    }
}
