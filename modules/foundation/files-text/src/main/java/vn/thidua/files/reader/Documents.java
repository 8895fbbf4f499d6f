package vn.thidua.files.reader;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/**
 * Text of documents. Nothing inside of them is opened in its turn, no picture is read, no other
 * program asked.
 */
final class Documents {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private final int characters;
    private final PDFParser pdf = new PDFParser();
    private final OOXMLParser office = new OOXMLParser();

    /** A reader that keeps so many characters of a text. */
    Documents(int characters) {
        this.characters = characters;
    }

    /** What is written in the file, composed (NFC); empty when nothing can be read. */
    String text(String mediaType, Path file) {
        var text = new FirstText(characters);
        var metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, mediaType);
        try (var stream = TikaInputStream.get(file, metadata)) {
            parser(mediaType).parse(stream, new BodyContentHandler(text), metadata, context());
            return text.composed();
        } catch (IOException
                | SAXException
                | TikaException
                | RuntimeException
                | StackOverflowError
                | LinkageError stopped) {
            // Its message may quote the document: it goes nowhere.
            return text.isFull() ? text.composed() : "";
        }
    }

    private Parser parser(String mediaType) {
        return mediaType.startsWith(OFFICE) ? office : pdf;
    }

    private static ParseContext context() {
        var context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        context.set(PDFParserConfig.class, pdfConfig());
        context.set(OfficeParserConfig.class, officeConfig());
        return context;
    }

    private static PDFParserConfig pdfConfig() {
        var config = new PDFParserConfig();
        config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        config.setExtractInlineImages(false);
        return config;
    }

    /** Word files are read as a stream: as a tree they take many times their size. */
    private static OfficeParserConfig officeConfig() {
        var config = new OfficeParserConfig();
        config.setUseSAXDocxExtractor(true);
        config.setUseSAXPptxExtractor(true);
        config.setExtractMacros(false);
        return config;
    }
}
