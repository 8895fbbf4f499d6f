package vn.thidua.files.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;

/** Pictures as cameras, phones, programs and mischief-makers write them. */
public final class Pictures {

    /** Stands for everything that must not be kept; as text, so that it is easily looked for. */
    public static final String SECRET = "GPS-12-41-N-108-04-E";

    private Pictures() {}

    /** A drawn picture: left half red, right half blue, a white corner at the top left, grain. */
    public static BufferedImage drawn(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var canvas = picture.createGraphics();
        canvas.setPaint(new GradientPaint(0, 0, Color.RED, 0, height, new Color(0xB00000)));
        canvas.fillRect(0, 0, width / 2, height);
        canvas.setPaint(new GradientPaint(0, 0, Color.BLUE, 0, height, new Color(0x0000B0)));
        canvas.fillRect(width / 2, 0, width - width / 2, height);
        var random = new Random(7);
        for (int i = 0; i < width; i++) {
            canvas.setColor(new Color(random.nextInt(0xFFFFFF)));
            canvas.fillRect(
                    width / 3 + random.nextInt(1 + width / 3), random.nextInt(height), 3, 3);
        }
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width / 4, height / 4);
        canvas.dispose();
        return picture;
    }

    public static byte[] jpeg(int width, int height) {
        return write(drawn(width, height), "jpeg");
    }

    public static byte[] png(int width, int height) {
        return write(drawn(width, height), "png");
    }

    public static byte[] write(BufferedImage picture, String format) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A photo of a phone: place, maker's notes, comments, a second picture behind the end. */
    public static byte[] jpegOfPhone(int width, int height, int orientation) {
        var plain = jpeg(width, height);
        return join(
                slice(plain, 0, 2),
                segment(0xE1, join(latin("Exif\0\0"), exif(orientation))),
                segment(0xE1, latin("http://ns.adobe.com/xap/1.0/\0<x>" + SECRET + "</x>")),
                segment(0xE2, latin("MPF\0" + SECRET)),
                segment(0xE7, latin(SECRET)),
                segment(0xED, latin("Photoshop 3.0\0" + SECRET)),
                segment(0xFE, latin(SECRET)),
                slice(plain, 2, plain.length),
                plain,
                latin(SECRET));
    }

    /** EXIF data: orientation and a directory of GPS with the secret as its reference. */
    public static byte[] exif(int orientation) {
        var tiff = ByteBuffer.allocate(64 + SECRET.length()).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(latin("II*\0")).putInt(8);
        tiff.putShort((short) 2);
        entry(tiff, 0x0112, 3, 1, orientation);
        entry(tiff, 0x8825, 4, 1, 38);
        tiff.putInt(0);
        tiff.putShort((short) 1);
        entry(tiff, 0x001B, 2, SECRET.length(), 56);
        tiff.putInt(0);
        tiff.position(56);
        tiff.put(latin(SECRET));
        return tiff.array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    /** A picture in printing colours as Photoshop writes it, inverted: red all over. */
    public static byte[] cmykJpeg(int width, int height) throws IOException {
        WritableRaster raster = Raster.createInterleavedRaster(0, width, height, 4, null);
        int[] red = {255, 0, 0, 255};
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                raster.setPixel(x, y, red);
            }
        }
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(raster, null, null), null);
        }
        writer.dispose();
        var plain = bytes.toByteArray();
        var adobe = new byte[] {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};
        return join(slice(plain, 0, 2), segment(0xEE, adobe), slice(plain, 2, plain.length));
    }

    /** A PNG with text, EXIF, an own chunk and something behind its end. */
    public static byte[] pngWithMetadata(int width, int height, int orientation) {
        var plain = png(width, height);
        int afterHeader = 8 + 25;
        return join(
                slice(plain, 0, afterHeader),
                chunk("tEXt", latin("Comment\0" + SECRET)),
                chunk("iTXt", latin("XML:com.adobe.xmp\0\0\0\0\0" + SECRET)),
                chunk("eXIf", exif(orientation)),
                chunk("prVt", latin(SECRET)),
                slice(plain, afterHeader, plain.length),
                latin(SECRET));
    }

    /** A few hundred bytes that claim to be 2.5 thousand million pixels. */
    public static byte[] pngBomb() {
        var header = ByteBuffer.allocate(13).putInt(50_000).putInt(50_000);
        header.put((byte) 8).put((byte) 2);
        return join(
                slice(png(1, 1), 0, 8),
                chunk("IHDR", header.array()),
                chunk("IDAT", new byte[100]),
                chunk("IEND", new byte[0]));
    }

    /** One red pixel, lossless, in the simple form. */
    public static byte[] webpLossless() {
        return Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
    }

    /** One pixel, lossy, in the simple form. */
    public static byte[] webpLossy() {
        return Base64.getDecoder()
                .decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
    }

    /** The lossy pixel in the extended form, with EXIF, XMP and an unknown chunk. */
    public static byte[] webpWithMetadata(int flags, int orientation) {
        var simple = webpLossy();
        var body =
                join(
                        latin("WEBP"),
                        riff("VP8X", new byte[] {(byte) flags, 0, 0, 0, 0, 0, 0, 0, 0, 0}),
                        slice(simple, 12, simple.length),
                        riff("EXIF", exif(orientation)),
                        riff("XMP ", latin(SECRET)),
                        riff("odd ", latin(SECRET + "!")));
        return join(latin("RIFF"), little(body.length), body);
    }

    /** How iPhones begin their pictures. */
    public static byte[] heic() {
        return join(new byte[] {0, 0, 0, 24}, latin("ftypheic\0\0\0\0mif1heic"), new byte[64]);
    }

    /** A program of Windows, whatever its name says. */
    public static byte[] exe() {
        return join(latin("MZ\u0090\0\3\0\0\0\4\0\0\0"), new byte[500]);
    }

    public static byte[] slice(byte[] bytes, int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    public static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    public static byte[] latin(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static byte[] segment(int marker, byte[] data) {
        int length = data.length + 2;
        return join(
                new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length}, data);
    }

    private static byte[] chunk(String name, byte[] data) {
        var named = join(latin(name), data);
        var sum = new CRC32();
        sum.update(named);
        return join(
                ByteBuffer.allocate(4).putInt(data.length).array(),
                named,
                ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static byte[] riff(String name, byte[] data) {
        return join(latin(name), little(data.length), data, new byte[data.length & 1]);
    }

    private static byte[] little(int number) {
        return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(number).array();
    }
}
