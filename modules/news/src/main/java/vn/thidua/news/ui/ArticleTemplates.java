package vn.thidua.news.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.thidua.news.ArticleText;
import vn.thidua.news.Audience;
import vn.thidua.news.Release;

/** The usual pieces, from the file {@code news/templates.html}. */
@Component
class ArticleTemplates {

    private static final String FILE = "news/templates.html";

    private final List<ArticleTemplate> all;

    ArticleTemplates() {
        try {
            var html = new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
            all = Jsoup.parse(html).select("article").stream().map(ArticleTemplates::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }

    /** In the order of the file. */
    List<ArticleTemplate> all() {
        return all;
    }

    private static ArticleTemplate read(Element article) {
        var body = new StringBuilder();
        article.select("> div > *").forEach(part -> body.append(html(part)));
        return new ArticleTemplate(
                article.id(),
                new ArticleText(
                        article.select("> h1").text(),
                        article.select("> .summary").text(),
                        article.attr("data-category"),
                        body.toString(),
                        null,
                        "",
                        Audience.BLOC,
                        null,
                        List.of(),
                        List.of(),
                        Release.AT_ONCE));
    }

    /** Without the line breaks of the file, which would be blanks in the editor. */
    private static String html(Element part) {
        return part.outerHtml().replaceAll(">\\s+<", "><").strip();
    }
}
