package vn.thidua.news;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.core.io.ClassPathResource;

/** Texts of the demonstration's articles as HTML. */
final class DemoBodies {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    private DemoBodies() {}

    static String html(DemoArticle article) {
        return article.bodyFile() == null
                ? markdown(Objects.requireNonNull(article.body()))
                : conference(article);
    }

    private static String markdown(String text) {
        var parser = Parser.builder().extensions(TABLES).build();
        return HtmlRenderer.builder().extensions(TABLES).build().render(parser.parse(text));
    }

    /**
     * The news item of 27 March 2024 as it was published: its first, second and fourth paragraph
     * are the text, the third is the caption of the photo, the last line the writer's name. One
     * sentence is lifted out between them.
     */
    private static String conference(DemoArticle article) {
        var lines = read("demo/news/" + article.bodyFile()).strip().lines().toList();
        return "<p>%s</p><p>%s</p><blockquote><p>%s</p></blockquote><p>%s</p>"
                .formatted(lines.get(0), lines.get(1), article.pullQuote(), lines.get(3));
    }

    private static String read(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }
}
