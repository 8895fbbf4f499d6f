package vn.thidua.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.core.NotFound;
import vn.thidua.core.UserProblem;
import vn.thidua.core.Viewer;
import vn.thidua.core.audit.AuditRow;
import vn.thidua.core.audit.Step;

/** What becomes of an article after its approval: its moment, its changes, its end. */
class ArticleLifeIT extends NewsIT {

    private static final String REASON = "Số liệu trong bài chưa đúng, cần kiểm tra lại";

    @Autowired private DueArticles due;
    @Autowired private Clock clock;
    @Autowired private ArticleHistory history;

    @Test
    void an_approved_article_waits_for_its_moment_and_goes_out_by_itself() {
        var article = scheduled("Bài hẹn giờ");

        due.publish();
        assertThat(state(article)).isEqualTo(ArticleState.APPROVED);
        assertThat(titles(longPham())).doesNotContain("Bài hẹn giờ");
        arrives(article);
        due.publish();

        assertThat(titles(longPham())).contains("Bài hẹn giờ");
        assertThat(audit.of(NewsModule.article(article.id())))
                .last()
                .satisfies(row -> {
                    assertThat(row.step())
                            .isEqualTo(new Step("news.publish", "APPROVED", "PUBLISHED", null));
                    assertThat(row.by().personId()).isZero();
                });
    }

    @Test
    void a_moment_that_has_passed_means_at_once() {
        var past = new Release(clock.instant().minusSeconds(60), false);
        var article = sent(Written.released("Bài hẹn giờ đã qua", past));

        publishing.publish(hanh(), article.id());

        assertThat(state(article)).isEqualTo(ArticleState.PUBLISHED);
    }

    @Test
    void who_approved_may_send_it_back_before_its_moment() {
        var article = scheduled("Bài hẹn giờ rồi trả lại");

        publishing.giveBack(hanh(), article.id(), REASON);
        arrives(article);
        due.publish();

        assertThat(state(article)).isEqualTo(ArticleState.RETURNED);
        assertThat(titles(longPham())).doesNotContain("Bài hẹn giờ rồi trả lại");
    }

    @Test
    void one_that_cannot_go_out_does_not_hold_up_the_others() {
        var photo = photo(mai());
        var stuck = sent(Written.withPhotos("Bài kẹt vì ảnh", Audience.BLOC, List.of(photo)));
        var other = scheduled("Bài không kẹt");
        publishing.publish(hanh(), stuck.id());
        database.sql("update news_article set state = 'APPROVED', publish_at = ? where id = ?")
                .params(clock.instant().minusSeconds(60), stuck.id())
                .update();
        database.sql("update files_file set children = true where id = ?").param(photo).update();
        arrives(other);

        due.publish();

        assertThat(state(stuck)).isEqualTo(ArticleState.APPROVED);
        assertThat(state(other)).isEqualTo(ArticleState.PUBLISHED);
        database.sql("update news_article set state = 'RETURNED' where id = ?")
                .param(stuck.id())
                .update();
    }

    @Test
    void a_published_article_is_changed_in_a_copy_that_is_approved_again() {
        var article = published(Written.text("Bài sửa sau khi đăng"));
        var copy = writing.revise(mai(), article.id());
        var changed = writing.save(mai(), copy.id(), copy.version(), Written.text("Bài đã sửa"));

        assertThat(changed.isCopy()).isTrue();
        assertThat(titles(longPham()))
                .contains("Bài sửa sau khi đăng")
                .doesNotContain("Bài đã sửa");
        var sent = writing.submit(mai(), copy.id(), changed.version());
        assertThat(reading.at(hanh(), slug(sent)).desk().original())
                .isEqualTo("tin-tuc/" + article.slug());
        var address = publishing.publish(hanh(), copy.id());

        assertThat(address).isEqualTo("tin-tuc/" + article.slug());
        assertThat(titles(longPham()))
                .contains("Bài đã sửa")
                .doesNotContain("Bài sửa sau khi đăng");
        assertThat(history.of(mai(), article.id()))
                .extracting(earlier -> earlier.text().title())
                .containsExactly("Bài sửa sau khi đăng");
        notFound(() -> writing.open(mai(), copy.id()));
    }

    @Test
    void photos_of_the_copy_take_the_place_of_the_old_ones() {
        var old = photo(mai());
        var article = published(Written.withPhotos("Bài đổi ảnh", Audience.BLOC, List.of(old)));
        var before = reading.at(longPham(), slug(article)).album();
        var added = photo(mai());
        var copy = writing.revise(mai(), article.id());
        var text = Written.withPhotos("Bài đổi ảnh", Audience.BLOC, List.of(old, added));
        var changed = writing.save(mai(), copy.id(), copy.version(), text);
        writing.submit(mai(), copy.id(), changed.version());

        publishing.publish(hanh(), copy.id());

        assertThat(reading.at(longPham(), slug(article)).album())
                .hasSize(2)
                .startsWith(before.getFirst());
    }

    @Test
    void there_is_one_copy_however_often_one_asks() {
        var article = published(Written.text("Bài mở sửa hai lần"));

        assertThat(writing.revise(mai(), article.id()).id())
                .isEqualTo(writing.revise(mai(), article.id()).id());
    }

    @Test
    void a_copy_nobody_waits_for_can_be_dropped_and_the_article_stays() {
        var article = published(Written.text("Bài bỏ bản sửa"));
        var copy = writing.revise(mai(), article.id());

        writing.delete(mai(), copy.id());

        assertThat(titles(longPham())).contains("Bài bỏ bản sửa");
        assertThat(writing.revise(mai(), article.id()).id()).isNotEqualTo(copy.id());
    }

    @Test
    void another_unit_begins_no_copy() {
        var article = published(Written.text("Bài của đơn vị khác"));

        notFound(() -> writing.revise(longPham(), article.id()));
        notFound(() -> history.of(longPham(), article.id()));
        notFound(() -> history.moves(longPham(), article.id()));
    }

    @Test
    void what_is_taken_down_is_nobody_elses_any_more_and_can_be_sent_again() {
        var article = published(Written.text("Bài bị gỡ"));

        publishing.unpublish(hanh(), article.id(), REASON);

        assertThat(titles(longPham())).doesNotContain("Bài bị gỡ");
        notFound(() -> reading.at(longPham(), slug(article)));
        var open = writing.open(mai(), article.id());
        assertThat(open.returnReason()).isEqualTo(REASON);
        writing.submit(mai(), article.id(), open.version());
        publishing.publish(hanh(), article.id());
        assertThat(titles(longPham())).contains("Bài bị gỡ");
    }

    @Test
    void taking_down_needs_a_reason_and_the_right() {
        var article = published(Written.text("Bài không gỡ được"));

        assertThatExceptionOfType(UserProblem.class)
                .isThrownBy(() -> publishing.unpublish(hanh(), article.id(), "Sai"));
        denied(() -> publishing.unpublish(mai(), article.id(), REASON));
        denied(() -> publishing.unpublish(vinh(), article.id(), REASON));
        assertThat(state(article)).isEqualTo(ArticleState.PUBLISHED);
    }

    @Test
    void an_approval_can_be_undone_by_its_maker_within_minutes() {
        var article = published(Written.text("Bài duyệt nhầm"));

        denied(() -> publishing.reconsider(vinh(), article.id()));
        publishing.reconsider(hanh(), article.id());

        assertThat(state(article)).isEqualTo(ArticleState.SUBMITTED);
        assertThat(titles(longPham())).doesNotContain("Bài duyệt nhầm");
    }

    @Test
    void an_old_approval_is_not_undone() {
        var article = published(Written.text("Bài duyệt đã lâu"));
        database.sql("update core_audit set happened_at = ? where item_type = ? and item_id = ?")
                .params(
                        clock.instant().minus(NewsPublishing.REGRET).minus(Duration.ofSeconds(5)),
                        NewsModule.ARTICLE,
                        article.id())
                .update();

        assertThatExceptionOfType(UserProblem.class)
                .isThrownBy(() -> publishing.reconsider(hanh(), article.id()))
                .extracting(UserProblem::textKey)
                .isEqualTo("news.problem.too-late");
    }

    @Test
    void the_secretariat_opens_unit_news_to_the_public_and_closes_it_again() {
        var article = published(Written.text("Bài được mở công khai"));

        denied(() -> publishing.release(hanh(), article.id(), true));
        publishing.release(thuan(), article.id(), true);
        assertThat(grants(article)).contains("public");
        publishing.release(hung(), article.id(), false);

        assertThat(grants(article)).doesNotContain("public");
        assertThat(titles(longPham())).contains("Bài được mở công khai");
    }

    @Test
    void what_the_secretariat_has_opened_stays_open_when_its_text_is_changed() {
        var article = published(Written.text("Bài công khai được sửa"));
        publishing.release(thuan(), article.id(), true);
        var copy = writing.revise(mai(), article.id());
        assertThat(copy.text().audience()).isEqualTo(Audience.BLOC);
        writing.submit(mai(), copy.id(), copy.version());

        publishing.publish(hanh(), copy.id());

        assertThat(grants(article)).contains("public");
    }

    @Test
    void the_history_tells_who_moved_it_and_keeps_every_text() {
        var draft = writing.save(mai(), null, 0, Written.text("Bản một"));
        var second = writing.save(mai(), draft.id(), draft.version(), Written.text("Bản hai"));
        writing.submit(mai(), draft.id(), second.version());

        assertThat(history.moves(mai(), draft.id()))
                .extracting(AuditRow::step)
                .extracting(Step::action)
                .containsExactly("news.submit", "news.create");
        var earlier = history.of(mai(), draft.id()).getFirst();
        assertThat(history.text(mai(), earlier.id()).title()).isEqualTo("Bản một");
        notFound(() -> history.text(longPham(), earlier.id()));
    }

    private SavedArticle scheduled(String title) {
        var tomorrow = new Release(clock.instant().plus(Duration.ofDays(1)), false);
        var article = sent(Written.released(title, tomorrow));
        publishing.publish(hanh(), article.id());
        return article;
    }

    private void arrives(SavedArticle article) {
        database.sql("update news_article set publish_at = ? where id = ?")
                .params(clock.instant().minusSeconds(1), article.id())
                .update();
    }

    private List<@Nullable String> grants(SavedArticle article) {
        return database.sql("select token from item_grant where item_type = ? and item_id = ?")
                .params(NewsModule.ARTICLE, article.id())
                .query(String.class)
                .list();
    }

    private ArticleState state(SavedArticle article) {
        Viewer mai = mai();
        return writing.open(mai, article.id()).state();
    }

    private static String slug(SavedArticle article) {
        return Objects.requireNonNull(article.slug());
    }

    private static void notFound(ThrowingCallable action) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(action);
    }

    private static void denied(ThrowingCallable action) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(action);
    }
}
