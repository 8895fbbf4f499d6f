package vn.thidua.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.core.demo.DemoFiles;

/** Texts in the database: clean, marked, and cleaned once more when the mark is another. */
class StoredBodiesIT extends NewsIT {

    private static final String HOSTILE =
            "<p onclick=\"x()\">Nội dung</p><script>alert(1)</script>"
                    + "<img src=x onerror=alert(1)>";

    private static final String HARMLESS = "<p>Nội dung</p>";

    @Autowired private BodyRenewal renewal;
    @Autowired private ArticleHistory history;
    @Autowired private JsonMapper json;

    @Test
    void what_somebody_saves_is_stored_clean_under_the_present_rules() {
        var saved = writing.save(mai(), null, 0, Written.text("Bài bị chèn mã", HOSTILE));

        isClean(saved);
    }

    @Test
    void the_demonstration_comes_in_clean() {
        var slugs =
                DemoFiles.read("demo/news/articles.yaml", DemoArticle.File.class)
                        .articles()
                        .stream()
                        .map(DemoArticle::slug)
                        .toList();
        var loaded =
                database.sql("select body from news_article where slug in (:slugs)")
                        .param("slugs", slugs)
                        .query(String.class)
                        .list();

        assertThat(loaded)
                .isNotEmpty()
                .allSatisfy(body -> assertThat(ArticleBody.clean(body)).isEqualTo(body));
    }

    @Test
    void a_text_from_before_the_rules_is_clean_for_its_readers_and_in_a_working_copy() {
        var article = published(Written.text("Bài có từ trước"));
        store(article, HOSTILE, 0);

        assertThat(reading.at(longPham(), address(article)).body()).isEqualTo(HARMLESS);
        assertThat(reading.preview(mai(), article.id()).body()).isEqualTo(HARMLESS);
        isClean(writing.revise(mai(), article.id()));
    }

    @Test
    void such_a_text_is_cleaned_for_good_at_night_and_keeps_its_version() {
        var article = published(Written.text("Bài cũ được làm sạch"));
        store(article, HOSTILE, 0);
        int version = version(article);

        renewal.renew();

        isClean(article);
        assertThat(plain(article)).isEqualTo("Nội dung");
        assertThat(version(article)).isEqualTo(version);
    }

    @Test
    void a_text_that_was_stored_clean_is_shown_as_it_is_stored() {
        var article = published(Written.text("Bài đã sạch"));
        var asStored = "<p class=\"no rule would leave this\">Nội dung";
        store(article, asStored, CleanBody.RULES);

        assertThat(reading.at(longPham(), address(article)).body()).isEqualTo(asStored);
    }

    @Test
    void an_earlier_text_comes_back_clean() {
        var first = writing.save(mai(), null, 0, Written.text("Bài có bản cũ", "<p>Một</p>"));
        writing.save(
                mai(), first.id(), first.version(), Written.text("Bài có bản cũ", "<p>Hai</p>"));
        var kept = history.of(mai(), first.id()).getFirst();
        var content = (ObjectNode) json.valueToTree(kept.text());
        database.sql("update news_revision set content = ? where id = ?")
                .params(json.writeValueAsString(content.put("body", HOSTILE)), kept.id())
                .update();

        assertThat(kept.text().body()).isEqualTo("<p>Một</p>");
        assertThat(history.text(mai(), kept.id()).body()).isEqualTo(HARMLESS);
    }

    private void isClean(SavedArticle article) {
        assertThat(body(article)).isEqualTo(HARMLESS);
        assertThat(rules(article)).isEqualTo(CleanBody.RULES);
    }

    private void store(SavedArticle article, String body, int rules) {
        database.sql("update news_article set body = ?, body_rules = ? where id = ?")
                .params(List.of(body, rules, article.id()))
                .update();
    }

    private String body(SavedArticle article) {
        return Objects.requireNonNull(column("body", article, String.class));
    }

    private String plain(SavedArticle article) {
        return Objects.requireNonNull(column("plain_text", article, String.class));
    }

    private String address(SavedArticle article) {
        return Objects.requireNonNull(column("slug", article, String.class));
    }

    private int rules(SavedArticle article) {
        return column("body_rules", article, Integer.class);
    }

    private int version(SavedArticle article) {
        return column("version", article, Integer.class);
    }

    private <T> T column(String name, SavedArticle article, Class<T> type) {
        return database.sql("select " + name + " from news_article where id = ?")
                .param(article.id())
                .query(type)
                .single();
    }
}
