package vn.thidua.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import vn.thidua.core.UserProblem;
import vn.thidua.files.store.Upload;

/** Documents that may be attached. Only structure is looked at; nothing is unpacked. */
enum DocumentType {
    PDF("application/pdf", ".pdf", ""),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            ".docx",
            "word/document.xml"),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            ".xlsx",
            "xl/workbook.xml"),
    PPTX(
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            ".pptx",
            "ppt/presentation.xml");

    private static final String PDF_BEGINNING = "%PDF-";
    private static final String ZIP_BEGINNING = "PK\u0003\u0004";

    /** Where readers look for the end of a PDF; some programs write a little behind it. */
    private static final int PDF_TAIL = 1024;

    private final String mediaType;
    private final String ending;
    private final String mainPart;

    DocumentType(String mediaType, String ending, String mainPart) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.mainPart = mainPart;
    }

    /**
     * Looks at the first bytes, which may be all that has come.
     *
     * @throws UserProblem when no document begins so
     */
    static void requireBeginning(ByteBuffer first) {
        if (!text(first, 0, 5).equals(PDF_BEGINNING) && !text(first, 0, 4).equals(ZIP_BEGINNING)) {
            throw unknown();
        }
    }

    /**
     * The type of an upload.
     *
     * @throws UserProblem for anything else
     */
    static DocumentType of(Upload upload) {
        var bytes = upload.bytes();
        if (text(bytes, 0, 5).equals(PDF_BEGINNING)
                && text(bytes, bytes.limit() - PDF_TAIL, PDF_TAIL).contains("%%EOF")) {
            return PDF;
        }
        if (text(bytes, 0, 4).equals(ZIP_BEGINNING)) {
            return office(upload);
        }
        throw unknown();
    }

    String mediaType() {
        return mediaType;
    }

    /** The name with an ending that tells the truth. */
    String named(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(ending) ? name : name + ending;
    }

    private static DocumentType office(Upload upload) {
        try (var zip = new ZipFile(upload.file().toFile())) {
            if (zip.stream().anyMatch(part -> part.getName().endsWith("vbaProject.bin"))) {
                throw UserProblem.of("files.attachment.macros");
            }
            if (zip.getEntry("[Content_Types].xml") == null) {
                throw unknown();
            }
            return Stream.of(DOCX, XLSX, PPTX)
                    .filter(type -> zip.getEntry(type.mainPart) != null)
                    .findFirst()
                    .orElseThrow(DocumentType::unknown);
        } catch (IOException damaged) {
            throw unknown();
        }
    }

    private static UserProblem unknown() {
        return UserProblem.of("files.attachment.unknown");
    }

    private static String text(ByteBuffer bytes, int from, int length) {
        int start = Math.max(0, from);
        var found = new byte[Math.clamp(bytes.limit() - (long) start, 0, length)];
        bytes.get(start, found);
        return new String(found, ISO_8859_1);
    }
}
