package vn.thidua.files.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {

    private static final String PDF = "application/pdf";
    private static final String LINE = "Chợ phiên xã Tân Hòa ủ rác hữu cơ";
    private static final int MOST = 1000;

    @TempDir private Path folder;

    private final Documents documents = new Documents(MOST);

    @Test
    void text_of_pdf_word_excel_and_powerpoint_is_read() throws IOException {
        assertThat(text(PDF, Pdf.of(LINE))).isEqualTo(LINE);
        assertThat(text(Office.WORD, Office.word(LINE, "Ô một", "Ô hai")))
                .isEqualTo(LINE + " Ô một Ô hai");
        assertThat(text(Office.EXCEL, Office.excel("Danh sách hộ", LINE, 186)))
                .contains("Danh sách hộ", LINE, "186");
        assertThat(text(Office.POWERPOINT, Office.powerpoint(LINE))).isEqualTo(LINE);
    }

    @Test
    void decomposed_letters_are_composed() throws IOException {
        var decomposed = Normalizer.normalize(LINE, Normalizer.Form.NFD);

        assertThat(text(PDF, Pdf.of(decomposed))).isEqualTo(LINE);
        assertThat(text(Office.WORD, Office.word(decomposed))).isEqualTo(LINE);
        assertThat(text(Office.EXCEL, Office.excel("1", decomposed, 1))).contains(LINE);
    }

    @Test
    void what_opens_with_a_password_only_is_not_read_and_what_only_must_not_be_changed_is()
            throws IOException {
        assertThat(text(PDF, Pdf.locked(Pdf.of(LINE), "secret"))).isEmpty();
        assertThat(text(PDF, Pdf.locked(Pdf.of(LINE), ""))).isEqualTo(LINE);
    }

    @Test
    void damaged_files_are_not_read_and_the_next_one_is() throws IOException {
        var pdf = Pdf.of(LINE);
        var word = Office.word(LINE);

        assertThat(text(PDF, Arrays.copyOf(pdf, pdf.length / 2))).isEmpty();
        assertThat(text(Office.WORD, Arrays.copyOf(word, word.length / 2))).isEmpty();
        assertThat(text(Office.WORD, pdf)).isEmpty();
        assertThat(text(PDF, new byte[0])).isEmpty();
        assertThat(documents.text(PDF, folder.resolve("missing"))).isEmpty();
        assertThat(text(PDF, pdf)).isEqualTo(LINE);
    }

    @Test
    void two_megabytes_of_text_are_cut_where_enough_is_read() throws IOException {
        var long1 = "Tân Hòa ".repeat(250_000);

        assertThat(text(Office.WORD, Office.word(long1))).isEqualTo(long1.substring(0, MOST));
        assertThat(text(Office.EXCEL, Office.excel("1", "a ".repeat(16_000), 1))).hasSize(MOST);
    }

    @Test
    void what_lies_inside_of_a_document_is_left_there() throws IOException {
        var outer = with(Pdf.of(LINE), Pdf.of("inner words"));

        assertThat(outer.length).isGreaterThan(Pdf.of(LINE).length + 500);
        assertThat(text(PDF, outer)).contains(LINE).doesNotContain("inner");
    }

    @Test
    void an_address_that_a_document_names_is_not_asked() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(200);
            var address = "http://127.0.0.1:" + server.getLocalPort() + "/";
            var word =
                    replaced(
                            Office.word(LINE),
                            "word/document.xml",
                            "<!DOCTYPE d SYSTEM \""
                                    + address
                                    + "\" [<!ENTITY e SYSTEM \""
                                    + address
                                    + "\">]><d>&e;</d>");

            assertThat(text(Office.WORD, word)).doesNotContain(LINE);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    private String text(String mediaType, byte[] content) throws IOException {
        return documents.text(mediaType, Files.write(folder.resolve("content"), content));
    }

    private static byte[] with(byte[] pdf, byte[] inner) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var file = new PDEmbeddedFile(document, new ByteArrayInputStream(inner));
            var named = new PDComplexFileSpecification();
            named.setFile("inner.pdf");
            named.setEmbeddedFile(file);
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("inner.pdf", named));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] replaced(byte[] archive, String name, String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(archive));
                var out = new ZipOutputStream(bytes)) {
            for (var part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(part.getName()));
                out.write(
                        part.getName().equals(name) ? content.getBytes(UTF_8) : in.readAllBytes());
            }
        }
        return bytes.toByteArray();
    }
}
