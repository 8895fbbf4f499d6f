package vn.thidua.news;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import vn.thidua.files.FileUse;
import vn.thidua.files.PhotoSize;

/**
 * Pictures in the text of an article. Only the file's key, what the picture shows and its caption
 * are stored; the address is put in when somebody reads.
 */
final class BodyFigures {

    /** The attribute with the file's key. */
    static final String FILE = "data-file";

    private static final Predicate<String> KEY =
            Pattern.compile("[1-9][0-9]{0,17}").asMatchPredicate();

    /** As {@link #write} leaves it: the sign that would end a value or the words is written out. */
    private static final Pattern STORED =
            Pattern.compile(
                    "<figure data-file=\"([1-9][0-9]{0,17})\"><img alt=\"([^\"]*)\">"
                            + "<figcaption>([^<]*)</figcaption></figure>");

    private static final String FIGURES = "figure[" + FILE + "]";

    private BodyFigures() {}

    /** Brings figures to one form. Words of a picture that nobody stored stay as words. */
    static void settle(Element body) {
        body.select("figure figure").forEach(Element::unwrap);
        for (var figure : body.select("figure")) {
            if (KEY.test(figure.attr(FILE))) {
                write(figure, alt(figure), figure.text().strip());
            } else {
                figure.unwrap();
            }
        }
        body.select("figcaption").stream()
                .filter(caption -> caption.closest("figure") == null)
                .forEach(caption -> caption.tagName("p"));
        body.select("img").stream()
                .filter(image -> image.closest("figure") == null)
                .forEach(image -> image.replaceWith(bracketed(image.attr("alt").strip())));
    }

    /** Puts in brackets what each picture shows. */
    static void tell(Element body) {
        for (var figure : body.select(FIGURES)) {
            var alt = alt(figure);
            figure.prependText("[" + (alt.isEmpty() ? "\u2026" : alt) + "] ");
        }
    }

    /** The files of the pictures in a text, each once, in their order. */
    static List<Long> files(String html) {
        return isWithout(html)
                ? List.of()
                : Jsoup.parseBodyFragment(html).select(FIGURES).stream()
                        .map(figure -> figure.attr(FILE))
                        .filter(KEY)
                        .map(Long::valueOf)
                        .distinct()
                        .toList();
    }

    /** Whether it is not said of each picture what it shows. */
    static boolean lackWords(String html) {
        return !isWithout(html)
                && Jsoup.parseBodyFragment(html).select(FIGURES).stream()
                        .anyMatch(figure -> alt(figure).isEmpty());
    }

    /**
     * The text for reading: each picture with its address, or left out where there is none.
     *
     * @param html as it was stored, pictures in the form of {@link #settle}: nothing is parsed
     */
    static String shown(String html, Map<Long, FileUse> uses) {
        return isWithout(html)
                ? html
                : STORED.matcher(html)
                        .replaceAll(figure -> Matcher.quoteReplacement(shown(figure, uses)));
    }

    private static String shown(MatchResult figure, Map<Long, FileUse> uses) {
        var use = uses.get(Long.valueOf(figure.group(1)));
        if (use == null) {
            return "";
        }
        var caption = figure.group(3);
        return "<figure><img alt=\"%s\" src=\"%s\" width=\"%d\" height=\"%d\">%s</figure>"
                .formatted(
                        figure.group(2),
                        use.path(PhotoSize.MEDIUM),
                        use.width(),
                        use.height(),
                        caption.isEmpty() ? "" : "<figcaption>" + caption + "</figcaption>");
    }

    private static void write(Element figure, String alt, String caption) {
        figure.empty();
        figure.appendElement("img").attr("alt", alt);
        figure.appendElement("figcaption").text(caption);
    }

    private static String alt(Element figure) {
        return figure.select("img").attr("alt").strip();
    }

    private static TextNode bracketed(String alt) {
        return new TextNode(alt.isEmpty() ? "" : "[" + alt + "] ");
    }

    /** Whether there is no picture in it. */
    static boolean isWithout(String html) {
        return !html.contains(FILE);
    }
}
