package vn.thidua.files.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class PictureTypeTest {

    @Test
    void pictures_are_told_by_their_bytes() {
        assertThat(type(Pictures.jpeg(8, 8))).isEqualTo(PictureType.JPEG);
        assertThat(type(Pictures.png(8, 8))).isEqualTo(PictureType.PNG);
        assertThat(type(Pictures.webpLossy())).isEqualTo(PictureType.WEBP);
        assertThat(type(Pictures.webpLossless())).isEqualTo(PictureType.WEBP);
    }

    @Test
    void heic_gets_advice() {
        assertThatThrownBy(() -> type(Pictures.heic())).hasMessageContaining("files.photo.heic");
    }

    @Test
    void everything_else_is_refused() {
        for (var other :
                new byte[][] {
                    Pictures.exe(),
                    Pictures.latin("GIF89a........"),
                    Pictures.latin("<svg xmlns='http://www.w3.org/2000/svg'/>"),
                    Pictures.latin("RIFF....AVI "),
                    Pictures.latin("x")
                }) {
            assertThatThrownBy(() -> type(other)).hasMessageContaining("files.photo.unknown");
        }
    }

    private static PictureType type(byte[] file) {
        return PictureType.of(ByteBuffer.wrap(file));
    }
}
