package vn.thidua.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import vn.thidua.core.Items;
import vn.thidua.core.Viewer;
import vn.thidua.core.text.Texts;
import vn.thidua.organisation.Units;
import vn.thidua.testkit.Statements;

/** The lists over the demonstration's articles. */
class NewsListIT extends NewsIT {

    @Autowired private Statements counter;
    @Autowired private Units units;
    @Autowired private Items items;
    @Autowired private Texts texts;
    @Autowired private List<ApplicationRunner> loaders;

    @Test
    void the_number_of_statements_does_not_grow_with_the_rows() {
        var viewer = longPham();
        var one = new NewsQuery(null, Set.of(), 2024, 0);
        var many = new NewsQuery(null, Set.of(), 2026, 0);
        assertThat(lists.page(viewer, one).rows()).hasSize(1);
        assertThat(lists.page(viewer, many).rows()).hasSizeGreaterThan(8);

        // Categories, rows, counts, leading photos.
        assertThat(statements(viewer, one)).isEqualTo(4);
        assertThat(statements(viewer, many)).isEqualTo(4);
    }

    @Test
    void the_newest_article_comes_first() {
        assertThat(all(longPham()).rows())
                .extracting(ArticleRow::publishedAt)
                .isSortedAccordingTo((a, b) -> b == null ? -1 : b.compareTo(a));
    }

    @Test
    void a_page_holds_twelve_and_says_whether_older_ones_follow() {
        published(Written.text("Thêm một bài cho đủ trang"));
        var viewer = longPham();

        var first = lists.page(viewer, new NewsQuery(null, Set.of(), null, 0));

        assertThat(first.rows()).hasSize(12);
        assertThat(first.hasMore()).isTrue();
        assertThat(all(viewer).hasMore()).isFalse();
    }

    @Test
    void filters_narrow_by_unit_and_year() {
        var viewer = longPham();
        var former = units.byCode("mttq-tan-giang-cu").orElseThrow().id();

        assertThat(lists.page(viewer, new NewsQuery(null, Set.of(former), null, 0)).rows())
                .extracting(ArticleRow::slug)
                .containsExactly("ky-ket-giao-uoc-thi-dua-nam-2024");
        assertThat(lists.page(viewer, new NewsQuery(null, Set.of(former), 2026, 0)).rows())
                .isEmpty();
        assertThat(lists.page(viewer, new NewsQuery("thong-bao", Set.of(former), null, 0)).rows())
                .isEmpty();
        assertThat(lists.years()).contains(2024, 2026).doesNotContain(2025);
    }

    @Test
    void the_demonstrations_articles_went_their_real_way() {
        var old = reading.at(longPham(), "ky-ket-giao-uoc-thi-dua-nam-2024");

        assertThat(old.head().writer()).isEqualTo("Kim Thùy");
        assertThat(old.album()).hasSize(24);
        assertThat(old.sourceNote()).startsWith("Bản tin hội nghị đã công bố ngày 27/3/2024");
        assertThat(steps(old.id())).hasSize(3);
        assertThat(lists.waiting(vinh()))
                .extracting(ArticleRow::slug)
                .contains("chi-hoi-nuoi-de-tan-phuoc-ban-chung");
    }

    @Test
    void loading_twice_changes_nothing() throws Exception {
        var before = articles();
        for (var loader : loaders) {
            loader.run(new DefaultApplicationArguments());
        }
        assertThat(articles()).isEqualTo(before);
    }

    @Test
    void other_modules_get_cards_of_published_articles_only() {
        var draft = writing.save(mai(), null, 0, Written.text("Nháp không có thẻ"));
        var shown = published(Written.text("Bài có thẻ"));
        var refs = List.of(NewsModule.article(draft.id()), NewsModule.article(shown.id()));

        assertThat(items.cards(mai(), refs))
                .singleElement()
                .satisfies(card -> {
                    assertThat(card.title()).isEqualTo("Bài có thẻ");
                    assertThat(card.path()).isEqualTo("tin-tuc/" + shown.slug());
                });
    }

    @Test
    void both_languages_have_the_same_sentences() {
        assertThat(ours(texts.englishKeys())).isNotEmpty().isEqualTo(ours(texts.keys()));
    }

    private static List<String> ours(Set<String> keys) {
        return keys.stream().filter(key -> key.startsWith("news.")).sorted().toList();
    }

    private long articles() {
        return database.sql("select count(*) from news_article").query(Long.class).single();
    }

    @Test
    void beside_an_article_stand_those_that_the_viewer_may_read() {
        var first = published(Written.text("Bài đứng trước"));
        var hidden =
                published(Written.text("Bài của riêng đơn vị", Written.UNIT_NEWS, Audience.UNIT));
        var last = published(Written.text("Bài đứng sau"));

        assertThat(beside(longPham(), first).newer())
                .map(Neighbour::title)
                .contains("Bài đứng sau");
        assertThat(beside(longPham(), last).older())
                .map(Neighbour::title)
                .contains("Bài đứng trước");
        assertThat(beside(mai(), last).older())
                .map(Neighbour::title)
                .contains("Bài của riêng đơn vị");
        assertThat(beside(longPham(), last).newer()).isEmpty();
        publishing.unpublish(hanh(), hidden.id(), "Chỉ để thử, gỡ sau khi xong");
        assertThat(beside(mai(), sent(Written.text("Bài chưa đăng")))).isEqualTo(Neighbours.NONE);
    }

    private Neighbours beside(Viewer viewer, SavedArticle article) {
        return reading.at(viewer, Objects.requireNonNull(article.slug())).beside();
    }

    private int statements(Viewer viewer, NewsQuery query) {
        allQuiet();
        return counter.during(() -> lists.page(viewer, query))
                .onThisThread()
                .withSwitchesKnown()
                .count();
    }
}
