package vn.thidua.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.thidua.core.NotFound;
import vn.thidua.core.UserProblem;
import vn.thidua.core.Viewer;
import vn.thidua.core.audit.AuditRow;
import vn.thidua.core.audit.Step;

class PublishingIT extends NewsIT {

    private static final Step PUBLISHED = new Step("news.publish", "SUBMITTED", "PUBLISHED", null);

    @Test
    void an_article_goes_from_draft_to_its_readers() {
        var article = sent(Written.text("Từ nháp đến bạn đọc"));
        assertThat(titles(longPham())).doesNotContain("Từ nháp đến bạn đọc");
        assertThat(lists.waiting(hanh())).extracting(ArticleRow::id).contains(article.id());

        publishing.publish(hanh(), article.id());

        assertThat(titles(longPham())).contains("Từ nháp đến bạn đọc");
        assertThat(titles(loc())).contains("Từ nháp đến bạn đọc");
        assertThat(page(longPham(), article).desk().state()).isEqualTo(ArticleState.PUBLISHED);
        assertThat(lists.waiting(hanh())).extracting(ArticleRow::id).doesNotContain(article.id());
        assertThat(lists.mine(mai())).extracting(ArticleRow::id).doesNotContain(article.id());
    }

    @Test
    void every_move_is_in_the_log_with_who_made_it() {
        var article = sent(Written.text("Bài có nhật ký"));
        publishing.giveBack(hanh(), article.id(), "Cần thêm nguồn của số liệu");
        var returned = writing.open(mai(), article.id());
        writing.submit(mai(), article.id(), returned.version());
        publishing.publish(hanh(), article.id());

        assertThat(steps(article.id()))
                .containsExactly(
                        new Step("news.create", null, "DRAFT", null),
                        new Step("news.submit", "DRAFT", "SUBMITTED", null),
                        new Step(
                                "news.return",
                                "SUBMITTED",
                                "RETURNED",
                                "Cần thêm nguồn của số liệu"),
                        new Step("news.submit", "RETURNED", "SUBMITTED", null),
                        PUBLISHED);
        assertThat(audit.of(NewsModule.article(article.id())))
                .extracting(row -> row.by().personId())
                .containsExactly(
                        mai().personId(),
                        mai().personId(),
                        hanh().personId(),
                        mai().personId(),
                        hanh().personId());
        assertThat(audit.of(NewsModule.article(article.id())))
                .extracting(AuditRow::by)
                .last()
                .satisfies(by -> assertThat(by.capacity()).isEqualTo("Chủ tịch"));
    }

    @Test
    void a_returned_article_says_why_until_it_is_sent_again() {
        var article = sent(Written.text("Bài bị trả lại"));

        publishing.giveBack(hanh(), article.id(), "  Bổ sung ảnh của buổi lễ  ");

        var returned = writing.open(mai(), article.id());
        assertThat(returned.state()).isEqualTo(ArticleState.RETURNED);
        assertThat(returned.returnReason()).isEqualTo("Bổ sung ảnh của buổi lễ");
        assertThat(writing.submit(mai(), returned.id(), returned.version()).returnReason())
                .isNull();
    }

    @Test
    void a_reason_of_a_word_or_two_is_told_at_its_field() {
        var article = sent(Written.text("Bài chờ lý do"));

        assertThatExceptionOfType(UserProblem.class)
                .isThrownBy(() -> publishing.giveBack(hanh(), article.id(), "   Sửa lại   "))
                .satisfies(problem -> {
                    assertThat(problem.field()).isEqualTo("reason");
                    assertThat(problem.textKey()).isEqualTo("news.problem.reason-short");
                });
        assertThat(writing.open(mai(), article.id()).state()).isEqualTo(ArticleState.SUBMITTED);
    }

    @Test
    void publishing_twice_changes_nothing() {
        var article = published(Written.text("Bấm đăng hai lần"));
        var before = stored(article.id());

        publishing.publish(hanh(), article.id());

        assertThat(stored(article.id())).isEqualTo(before);
        assertThat(steps(article.id())).containsOnlyOnce(PUBLISHED);
    }

    @Test
    void of_two_simultaneous_presses_one_publishes_and_neither_fails() throws Exception {
        var article = sent(Written.text("Hai lãnh đạo cùng bấm"));
        var leader = hanh();
        var start = new CyclicBarrier(2);
        var signIn = SecurityContextHolder.getContext();
        Callable<Boolean> press =
                () -> {
                    SecurityContextHolder.setContext(signIn);
                    start.await(30, TimeUnit.SECONDS);
                    publishing.publish(leader, article.id());
                    return true;
                };

        try (var both = Executors.newFixedThreadPool(2)) {
            for (var result : both.invokeAll(List.of(press, press))) {
                assertThat(result.get()).isTrue();
            }
        }

        assertThat(steps(article.id())).containsOnlyOnce(PUBLISHED);
    }

    @Test
    void another_units_leader_does_not_even_see_what_waits() {
        var article = sent(Written.text("Bài chờ lãnh đạo Hội LHPN"));

        notFound(() -> publishing.publish(vinh(), article.id()));
        notFound(() -> publishing.giveBack(vinh(), article.id(), "Không phải việc của tôi"));
        assertThat(lists.waiting(vinh())).extracting(ArticleRow::id).doesNotContain(article.id());
    }

    @Test
    void a_missing_article_gets_the_answer_of_an_unreadable_one() {
        notFound(() -> publishing.publish(hanh(), 999_999));
    }

    @Test
    void who_writes_does_not_publish() {
        var article = sent(Written.text("Người viết tự đăng"));

        denied(() -> publishing.publish(mai(), article.id()));
        denied(() -> publishing.giveBack(mai(), article.id(), "Tự trả lại bài của mình"));
    }

    @Test
    void bloc_news_is_for_the_secretariat_and_the_heads_leader() {
        var first = sent(blocNews("Tin của khối, thư ký đăng"));
        var second = sent(blocNews("Tin của khối, trưởng khối đăng"));
        denied(() -> publishing.publish(hanh(), first.id()));
        assertThat(lists.waiting(hanh())).extracting(ArticleRow::id).doesNotContain(first.id());
        assertThat(lists.waiting(thuan())).extracting(ArticleRow::id).contains(first.id());

        publishing.publish(thuan(), first.id());
        publishing.publish(hung(), second.id());

        assertThat(titles(longPham()))
                .contains("Tin của khối, thư ký đăng", "Tin của khối, trưởng khối đăng");
    }

    @Test
    void the_secretariat_does_not_decide_about_unit_news() {
        var others = sent(Written.text("Tin của Hội LHPN"));
        var own = sent(signIn("tam.vo", "mttq", "editor"), Written.text("Tin của MTTQ tỉnh"));

        notFound(() -> publishing.publish(thuan(), others.id()));
        denied(() -> publishing.publish(thuan(), own.id()));
        publishing.publish(hung(), own.id());
    }

    @Test
    void only_the_secretariat_and_the_heads_leader_publish_for_the_public() {
        var ofBloc = sent(Written.text("Tin khối công khai", Written.BLOC_NEWS, Audience.PUBLIC));

        publishing.publish(thuan(), ofBloc.id());

        assertThat(titles(loc())).contains("Tin khối công khai");
    }

    @Test
    void news_of_a_unit_is_not_sent_straight_to_the_public() {
        var text = Written.text("Tin công khai", Written.UNIT_NEWS, Audience.PUBLIC);
        var draft = writing.save(mai(), null, 0, text);

        assertThatExceptionOfType(UserProblem.class)
                .isThrownBy(() -> writing.submit(mai(), draft.id(), draft.version()))
                .extracting(UserProblem::textKey)
                .isEqualTo("news.missing.public");
    }

    @Test
    void what_was_taken_back_is_not_published() {
        var article = sent(Written.text("Bài rút lại kịp"));
        writing.withdraw(mai(), article.id());

        assertThatExceptionOfType(UserProblem.class)
                .isThrownBy(() -> publishing.publish(hanh(), article.id()))
                .extracting(UserProblem::textKey)
                .isEqualTo("news.problem.state-changed");
    }

    @Test
    void the_desk_offers_what_the_viewer_may_do_now() {
        var article = sent(Written.text("Bài trên bàn"));

        assertThat(page(mai(), article).desk().may())
                .containsExactly(DeskAction.LOOK_BACK, DeskAction.WITHDRAW);
        assertThat(page(hanh(), article).desk().may())
                .contains(DeskAction.PUBLISH, DeskAction.RETURN);

        writing.withdraw(mai(), article.id());
        assertThat(page(mai(), article).desk())
                .satisfies(desk -> {
                    assertThat(desk.may()).containsExactly(DeskAction.EDIT, DeskAction.LOOK_BACK);
                    assertThat(desk.submittedAt()).isNull();
                });
    }

    private ArticlePage page(Viewer viewer, SavedArticle article) {
        return reading.at(viewer, Objects.requireNonNull(article.slug()));
    }

    private static ArticleText blocNews(String title) {
        return Written.text(title, Written.BLOC_NEWS, Audience.BLOC);
    }

    private Object stored(long id) {
        return database.sql("select version, state, published_at from news_article where id = ?")
                .param(id)
                .query()
                .singleRow();
    }

    private static void notFound(ThrowingCallable action) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(action);
    }

    private static void denied(ThrowingCallable action) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(action);
    }
}
