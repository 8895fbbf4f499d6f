package vn.thidua.files.reader;

import java.text.Normalizer;
import org.apache.tika.exception.WriteLimitReachedException;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The beginning of a text, in one line. Blanks between words count once. */
final class FirstText extends DefaultHandler {

    /** A Vietnamese letter with two marks is three signs when decomposed. */
    private static final int DECOMPOSED = 3;

    private final int characters;
    private final StringBuilder text = new StringBuilder();
    private boolean afterBlank;

    /** At most so many composed characters. */
    FirstText(int characters) {
        this.characters = characters;
    }

    boolean isFull() {
        return text.length() >= characters * DECOMPOSED;
    }

    /** Composed (NFC), cut without tearing a character in two. */
    String composed() {
        var whole = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (whole.length() <= characters) {
            return whole;
        }
        var isTorn = Character.isHighSurrogate(whole.charAt(characters - 1));
        return whole.substring(0, isTorn ? characters - 1 : characters);
    }

    @Override
    public void characters(char[] signs, int start, int length) throws SAXException {
        for (int at = start; at < start + length; at++) {
            if (isBlank(signs[at])) {
                afterBlank = true;
            } else {
                add(signs[at]);
            }
        }
    }

    @Override
    public void ignorableWhitespace(char[] signs, int start, int length) {
        afterBlank = true;
    }

    private void add(char sign) throws SAXException {
        if (isFull()) {
            throw new WriteLimitReachedException(characters);
        }
        if (afterBlank && !text.isEmpty()) {
            text.append(' ');
        }
        afterBlank = false;
        text.append(sign);
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || Character.isISOControl(sign);
    }
}
