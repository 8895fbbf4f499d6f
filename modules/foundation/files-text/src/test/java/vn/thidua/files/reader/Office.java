package vn.thidua.files.reader;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Makes documents of Word, Excel and PowerPoint. */
final class Office {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.";

    static final String WORD = TYPE + "wordprocessingml.document";
    static final String EXCEL = TYPE + "spreadsheetml.sheet";
    static final String POWERPOINT = TYPE + "presentationml.presentation";

    private Office() {}

    /** A paragraph, and a table of one row. */
    static byte[] word(String paragraph, String... cells) throws IOException {
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(paragraph);
            var row = document.createTable(1, cells.length + 1).getRow(0);
            for (int column = 0; column < cells.length; column++) {
                row.getCell(column).setText(cells[column]);
            }
            return saved(document);
        }
    }

    /** A named sheet with a text and a number. */
    static byte[] excel(String sheet, String text, double number) throws IOException {
        try (var book = new XSSFWorkbook()) {
            var row = book.createSheet(sheet).createRow(0);
            row.createCell(0).setCellValue(text);
            row.createCell(1).setCellValue(number);
            return saved(book);
        }
    }

    static byte[] powerpoint(String text) throws IOException {
        try (var show = new XMLSlideShow()) {
            var box = show.createSlide().createTextBox();
            box.setText(text);
            box.setAnchor(new Rectangle2D.Double(1, 1, 200, 100));
            return saved(show);
        }
    }

    private static byte[] saved(POIXMLDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return bytes.toByteArray();
    }
}
