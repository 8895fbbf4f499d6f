package vn.thidua.files.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrippingTest {

    @Test
    void a_jpeg_loses_its_metadata_and_not_a_pixel() throws IOException {
        var photo = Pictures.jpegOfPhone(320, 200, 6);
        var stripped = strip(photo);
        var kept = bytes(stripped);

        assertThat(text(photo)).contains(Pictures.SECRET, "Exif", "Photoshop");
        assertThat(text(kept)).doesNotContain(Pictures.SECRET, "Exif", "Photoshop", "MPF", "xap");
        assertThat(stripped.orientation()).isEqualTo(new Orientation(6));
        assertThat(stripped.width()).isEqualTo(320);
        assertThat(stripped.height()).isEqualTo(200);
        assertThat(pixels(kept)).isEqualTo(pixels(photo));
    }

    @Test
    void a_jpeg_without_metadata_stays_byte_for_byte() {
        var plain = Pictures.jpeg(64, 48);

        assertThat(bytes(strip(plain))).isEqualTo(plain);
    }

    @Test
    void a_jpeg_keeps_its_colour_profile_and_adobes_mark() throws IOException {
        assertThat(text(bytes(strip(Pictures.cmykJpeg(32, 32))))).contains("Adobe");

        var plain = Pictures.jpeg(32, 32);
        var profile = Pictures.latin("\u00ff\u00e2\0\u0010ICC_PROFILE\0\1\1");
        var withProfile =
                Pictures.join(
                        Pictures.slice(plain, 0, 2),
                        profile,
                        Pictures.slice(plain, 2, plain.length));
        assertThat(text(bytes(strip(withProfile)))).contains("ICC_PROFILE");
    }

    @Test
    void the_thumbnail_in_a_jfif_header_is_left_behind() {
        var plain = Pictures.jpeg(32, 32);
        var thumbnail = Pictures.latin("\u00ff\u00e0\0\u0013JFIF\0\1\2\0\0\1\0\1\1\1xyz");
        var withThumbnail = Pictures.join(thumbnail, Pictures.slice(plain, 20, plain.length));

        assertThat(bytes(strip(Pictures.join(Pictures.slice(plain, 0, 2), withThumbnail))))
                .isEqualTo(plain);
    }

    @Test
    void a_png_loses_its_metadata_and_not_a_pixel() throws IOException {
        var picture = Pictures.pngWithMetadata(120, 80, 8);
        var stripped = strip(picture);
        var kept = bytes(stripped);

        assertThat(text(kept)).doesNotContain(Pictures.SECRET, "eXIf", "tEXt", "iTXt", "prVt");
        assertThat(stripped.orientation()).isEqualTo(new Orientation(8));
        assertThat(stripped.pixels()).isEqualTo(120 * 80);
        assertThat(pixels(kept)).isEqualTo(pixels(picture));
        assertThat(kept).isEqualTo(Pictures.png(120, 80));
    }

    @Test
    void a_webp_loses_its_metadata_and_no_longer_announces_it() throws IOException {
        var picture = Pictures.webpWithMetadata(0x0C, 3);
        var stripped = strip(picture);
        var kept = bytes(stripped);

        assertThat(text(kept)).doesNotContain(Pictures.SECRET, "EXIF", "XMP", "odd ");
        assertThat(kept[20]).as("flags of VP8X").isZero();
        assertThat(ByteBuffer.wrap(kept).order(ByteOrder.LITTLE_ENDIAN).getInt(4))
                .isEqualTo(kept.length - 8);
        assertThat(stripped.orientation()).isEqualTo(new Orientation(3));
        assertThat(pixels(kept)).isEqualTo(pixels(Pictures.webpLossy()));
    }

    @Test
    void simple_webps_stay_byte_for_byte() {
        assertThat(bytes(strip(Pictures.webpLossy()))).isEqualTo(Pictures.webpLossy());
        assertThat(bytes(strip(Pictures.webpLossless()))).isEqualTo(Pictures.webpLossless());
    }

    @Test
    void moving_webps_are_refused() {
        assertThatThrownBy(() -> strip(Pictures.webpWithMetadata(0x02, 1)))
                .hasMessageContaining("files.photo.moving");
    }

    @Test
    void the_size_is_read_from_the_header_alone() {
        assertThat(strip(Pictures.pngBomb()).pixels()).isEqualTo(2_500_000_000L);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 10, 25, 100, 400, 600, 800})
    void whatever_is_cut_off_is_refused(int left) throws IOException {
        for (var whole :
                new byte[][] {
                    Pictures.jpeg(64, 48),
                    Pictures.png(64, 48),
                    Pictures.webpLossy(),
                    Pictures.cmykJpeg(64, 64)
                }) {
            var cut = Pictures.slice(whole, 0, Math.min(left, whole.length - 1));
            assertThatThrownBy(() -> strip(cut))
                    .hasMessageMatching("files.photo.(broken|unknown) .*");
        }
    }

    @Test
    void a_damaged_png_is_refused() {
        var picture = Pictures.png(64, 48);
        picture[60] ^= 1;

        assertThatThrownBy(() -> strip(picture)).hasMessageContaining("files.photo.broken");
    }

    private static Stripped strip(byte[] file) {
        var bytes = ByteBuffer.wrap(file);
        return PictureType.of(bytes).strip(bytes);
    }

    private static byte[] bytes(Stripped stripped) {
        var all = new ByteArrayOutputStream();
        for (var part : stripped.parts()) {
            var some = new byte[part.remaining()];
            part.duplicate().get(some);
            all.writeBytes(some);
        }
        return all.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }

    private static byte[] pixels(byte[] file) throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(file));
        var plain =
                new BufferedImage(
                        picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_4BYTE_ABGR);
        plain.createGraphics().drawImage(picture, 0, 0, null);
        return ((DataBufferByte) plain.getRaster().getDataBuffer()).getData();
    }
}
