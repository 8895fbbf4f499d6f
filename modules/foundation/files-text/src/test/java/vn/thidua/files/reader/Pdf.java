package vn.thidua.files.reader;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * Makes PDFs whose font is not in them: what its codes mean is said by a table, as in real ones.
 */
final class Pdf {

    private static final String TABLE =
            """
            /CIDInit /ProcSet findresource begin 12 dict begin begincmap
            /CMapName /Unicode def 1 begincodespacerange <0000> <FFFF> endcodespacerange
            1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end
            """;

    private Pdf() {}

    /** One page with one line. */
    static byte[] of(String line) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var fonts = dictionary("Fonts");
            fonts.setItem("F1", font(document));
            var resources = dictionary("Resources");
            resources.setItem("Font", fonts);
            page.setResources(new PDResources(resources));
            page.setContents(stream(document, "BT /F1 10 Tf 20 700 Td <" + hex(line) + "> Tj ET"));
            return saved(document);
        }
    }

    /** The same document under a password; an empty one lets everybody read and nobody change. */
    static byte[] locked(byte[] pdf, String password) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            return saved(document);
        }
    }

    private static COSDictionary font(PDDocument document) throws IOException {
        var system = dictionary("CIDSystemInfo");
        system.setString("Registry", "Adobe");
        system.setString("Ordering", "Identity");
        system.setInt("Supplement", 0);
        var signs = dictionary("Font");
        signs.setName("Subtype", "CIDFontType2");
        signs.setName("BaseFont", "Office");
        signs.setItem("CIDSystemInfo", system);
        signs.setInt("DW", 500);
        var descendants = new COSArray();
        descendants.add(signs);
        var font = dictionary("Font");
        font.setName("Subtype", "Type0");
        font.setName("BaseFont", "Office");
        font.setName("Encoding", "Identity-H");
        font.setItem("DescendantFonts", descendants);
        font.setItem("ToUnicode", stream(document, TABLE).getCOSObject());
        return font;
    }

    private static COSDictionary dictionary(String type) {
        var dictionary = new COSDictionary();
        dictionary.setName(COSName.TYPE, type);
        return dictionary;
    }

    private static PDStream stream(PDDocument document, String content) throws IOException {
        return new PDStream(document, new ByteArrayInputStream(content.getBytes(US_ASCII)));
    }

    private static String hex(String line) {
        var codes = new StringBuilder();
        line.chars().forEach(sign -> codes.append("%04X".formatted(sign)));
        return codes.toString();
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
