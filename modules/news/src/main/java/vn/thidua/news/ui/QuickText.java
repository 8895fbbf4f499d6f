package vn.thidua.news.ui;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import vn.thidua.news.ArticleText;

/** Three plain lines and the article that they become: a paragraph each, the first its summary. */
final class QuickText {

    private QuickText() {}

    /** Whether the short form can show this text without losing any of its structure. */
    static boolean fits(String body) {
        return Jsoup.parseBodyFragment(body).body().select("*").stream()
                .skip(1)
                .allMatch(element -> element.normalName().equals("p"));
    }

    /** The paragraphs, a line each. */
    static String lines(String body) {
        return Jsoup.parseBodyFragment(body).body().children().stream()
                .map(Element::text)
                .collect(Collectors.joining("\n"));
    }

    /** The lines as paragraphs; empty ones are left out. */
    static String body(String lines) {
        return Arrays.stream(lines.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> "<p>" + Entities.escape(line) + "</p>")
                .collect(Collectors.joining());
    }

    /** The first line, as long as a summary may be. */
    static String summary(String lines) {
        var first = lines.strip().lines().findFirst().orElse("").strip();
        return first.length() <= ArticleText.SUMMARY_LIMIT
                ? first
                : first.substring(0, ArticleText.SUMMARY_LIMIT).strip();
    }
}
