package vn.thidua.news;

import java.text.Normalizer;
import org.jsoup.Jsoup;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** Formatted text of articles: what is let in, and what it says without markup. */
final class ArticleBody {

    /** Reading speed behind "khoảng 3 phút đọc": a cautious 200 syllables a minute. */
    private static final int SYLLABLES_A_MINUTE = 200;

    private static final Safelist ALLOWED =
            new Safelist()
                    .addTags(
                            "p",
                            "br",
                            "h2",
                            "h3",
                            "strong",
                            "b",
                            "em",
                            "i",
                            "u",
                            "s",
                            "blockquote",
                            "ul",
                            "ol",
                            "li",
                            "a",
                            "table",
                            "thead",
                            "tbody",
                            "tfoot",
                            "tr",
                            "th",
                            "td",
                            "caption",
                            "hr",
                            "sub",
                            "sup",
                            "figure",
                            "img",
                            "figcaption")
                    .addAttributes("a", "href")
                    .addAttributes("ol", "start", "type")
                    .addAttributes("figure", BodyFigures.FILE)
                    .addAttributes("img", "alt")
                    .addAttributes("td", "colspan", "rowspan")
                    .addAttributes("th", "colspan", "rowspan", "scope")
                    .addProtocols("a", "href", "http", "https", "mailto", "tel")
                    .preserveRelativeLinks(true);

    /**
     * Links inside the portal ({@code /tin-tuc/...}, {@code #muc}) are checked as if they began
     * here and stay as they are; without a base the cleaner would drop them.
     */
    private static final String BASE = "https://portal.invalid/";

    private ArticleBody() {}

    /** What browsers never show as words, and jsoup would keep as such. */
    private static final String NEVER_SHOWN =
            "script, style, title, xml, svg, math, iframe, template";

    /**
     * Keeps structure, drops scripts, styles, handlers and strange addresses; composed letters.
     * Letters are composed before cleaning and never after it: a {@code >} with a combining sign
     * behind it would become one letter and the tag would swallow the text.
     */
    static String clean(String html) {
        var composed = Normalizer.normalize(html, Normalizer.Form.NFC);
        var dirty = Jsoup.parseBodyFragment(composed, BASE);
        dirty.select(NEVER_SHOWN).remove();
        var clean = new Cleaner(ALLOWED).clean(dirty);
        BodyFigures.settle(clean.body());
        NestedTables.flatten(clean.body());
        clean.outputSettings().prettyPrint(false);
        return clean.body().html().replace("&nbsp;", " ").strip();
    }

    /** The words alone, with the captions of pictures. */
    static String plain(String html) {
        return Jsoup.parse(html).text().strip();
    }

    /** As {@link #plain}, and in brackets what each picture shows: for comparing two texts. */
    static String told(String html) {
        var document = Jsoup.parseBodyFragment(html);
        BodyFigures.tell(document.body());
        return document.text().strip();
    }

    /**
     * Minutes to read a text, at least one.
     *
     * @param plain its words alone
     */
    static int minutes(String plain) {
        var syllables = plain.split("\\s+").length;
        return Math.max(1, Math.round((float) syllables / SYLLABLES_A_MINUTE));
    }
}
