package vn.thidua.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.news.ArticleText.PhotoText;

class ArticleMergeTest {

    @Test
    void paragraphs_of_both_stand_where_they_differ() {
        var merged =
                ArticleMerge.of(
                        body("<p>A</p><p>kia</p><p>C</p>"),
                        body("<p>A</p><p>mình</p><p>C</p><p>D</p>"));

        assertThat(merged.body()).isEqualTo("<p>A</p><p>kia</p><p>mình</p><p>C</p><p>D</p>");
    }

    @Test
    void a_paragraph_that_one_of_them_removed_stays() {
        assertThat(ArticleMerge.of(body("<p>A</p><p>B</p>"), body("<p>B</p>")).body())
                .isEqualTo("<p>A</p><p>B</p>");
    }

    @Test
    void short_fields_are_mine_unless_i_left_them_empty() {
        var merged = ArticleMerge.of(titled("Tiêu đề kia"), titled(""));

        assertThat(merged.title()).isEqualTo("Tiêu đề kia");
        assertThat(ArticleMerge.of(titled("Tiêu đề kia"), titled("Của tôi")).title())
                .isEqualTo("Của tôi");
    }

    @Test
    void photos_of_both_are_there_once_with_my_words() {
        var merged =
                ArticleMerge.of(
                        photos(photo(1, "kia"), photo(2, "")),
                        photos(photo(1, "mình"), photo(3, "")));

        assertThat(merged.photos()).containsExactly(photo(1, "mình"), photo(3, ""), photo(2, ""));
    }

    private static PhotoText photo(long file, String caption) {
        return new PhotoText(file, caption, "");
    }

    private static ArticleText titled(String title) {
        return text(title, "", List.of());
    }

    private static ArticleText body(String body) {
        return text("", body, List.of());
    }

    private static ArticleText photos(PhotoText... photos) {
        return text("", "", List.of(photos));
    }

    private static ArticleText text(String title, String body, List<PhotoText> photos) {
        return new ArticleText(
                title,
                "",
                "tin-don-vi",
                body,
                null,
                "",
                Audience.BLOC,
                null,
                photos,
                List.of(),
                Release.AT_ONCE);
    }
}
