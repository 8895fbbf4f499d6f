package vn.thidua.files.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word documents, good ones and bad ones, written part by part. */
public final class Papers {

    static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/";

    private Papers() {}

    /** A document with one paragraph. */
    public static byte[] word(String paragraph) throws IOException {
        return document(out ->
                out.write(("<w:p><w:r><w:t>" + paragraph + "</w:t></w:r></w:p>").getBytes(UTF_8)));
    }

    /** Some hundred kilobytes that are one word of 200 million letters when unpacked. */
    public static byte[] heapBomb() throws IOException {
        return document(out -> {
            out.write("<w:p w:x=\"".getBytes(UTF_8));
            repeat("a", 200_000_000, out);
            out.write("\"/>".getBytes(UTF_8));
        });
    }

    /** Millions of empty paragraphs: no memory is used up, but time is. */
    public static byte[] slow() throws IOException {
        return document(out -> repeat("<w:p/>", 400_000_000, out));
    }

    private static void repeat(String part, int bytes, OutputStream out) throws IOException {
        var block = part.repeat(10_000).getBytes(UTF_8);
        for (int written = 0; written < bytes; written += block.length) {
            out.write(block);
        }
    }

    private static byte[] document(Content body) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(
                    """
                    <Types xmlns="%spackage/2006/content-types">
                    <Default Extension="rels"
                      ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Override PartName="/word/document.xml" ContentType="%s.main+xml"/></Types>
                    """
                            .formatted(NAMESPACE, WORD)
                            .getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("_rels/.rels"));
            zip.write(
                    """
                    <Relationships xmlns="%1$spackage/2006/relationships"><Relationship Id="r"
                      Type="%1$sofficeDocument/2006/relationships/officeDocument"
                      Target="word/document.xml"/></Relationships>
                    """
                            .formatted(NAMESPACE)
                            .getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(
                    "<w:document xmlns:w=\"%swordprocessingml/2006/main\"><w:body>"
                            .formatted(NAMESPACE)
                            .getBytes(UTF_8));
            body.write(zip);
            zip.write("</w:body></w:document>".getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    /** What a part consists of. */
    private interface Content {
        void write(OutputStream out) throws IOException;
    }
}
