package vn.thidua.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.files.picture.Pictures;

class AttachmentsIT extends FilesIT {

    private static final String TYPES = "[Content_Types].xml";

    @Autowired private Attachments attachments;
    @Autowired private JdbcClient database;

    @Test
    void documents_are_told_by_their_content_and_their_ending_is_put_right() throws IOException {
        assertThat(store("bao-cao.DOCX", zip(TYPES, "word/document.xml")).name())
                .isEqualTo("bao-cao.DOCX");
        assertThat(store("so-lieu", zip(TYPES, "xl/workbook.xml")).name())
                .isEqualTo("so-lieu.xlsx");
        assertThat(store("a.docx", Pictures.latin("%PDF-1.4\n%%EOF")).mediaType())
                .isEqualTo("application/pdf");
    }

    @Test
    void anything_else_is_refused_whatever_its_name() throws IOException {
        assertRefused(Pictures.exe(), "files.attachment.unknown");
        assertRefused(Pictures.latin("%PDF-1.4 without its end"), "files.attachment.unknown");
        assertRefused(zip("a.txt"), "files.attachment.unknown");
        assertRefused(Pictures.latin("PK\3\4 no archive"), "files.attachment.unknown");
        assertRefused(
                zip(TYPES, "word/document.xml", "word/vbaProject.bin"), "files.attachment.macros");
    }

    @Test
    void a_document_waits_to_be_read_even_where_nothing_reads_now() throws IOException {
        long file = store("cho.docx", zip(TYPES, "word/document.xml", "waits")).id();

        assertThat(
                        database.sql(
                                        """
                                        select t.state from files_text t
                                        join files_file f on f.content_hash = t.content_hash
                                        where f.id = ?
                                        """)
                                .param(file)
                                .query(String.class)
                                .list())
                .containsExactly("WAITING");
    }

    private StoredAttachment store(String name, byte[] content) {
        return attachments.store(People.MAI, name, new ByteArrayInputStream(content));
    }

    private void assertRefused(byte[] content, String textKey) {
        assertThatThrownBy(() -> store("ke-hoach.pdf", content)).hasMessageContaining(textKey);
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
