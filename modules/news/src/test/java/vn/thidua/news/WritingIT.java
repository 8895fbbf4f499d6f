package vn.thidua.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.thidua.core.NotFound;
import vn.thidua.core.UserProblem;
import vn.thidua.core.Viewer;
import vn.thidua.core.audit.Step;
import vn.thidua.testkit.SignIns;

class WritingIT extends NewsIT {

    @Autowired private ArticleChecks checks;

    @Test
    void a_role_that_ends_while_the_editor_is_open_saves_and_sends_nothing() {
        var draft = writing.save(mai(), null, 0, Written.text("Quyền hết giữa chừng"));
        var member = signIn("mai.hoang", "lhpn", "member");

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() ->
                        writing.save(
                                member,
                                draft.id(),
                                draft.version(),
                                Written.text("Không còn quyền")));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> writing.submit(member, draft.id(), draft.version()));

        assertThat(writing.open(mai(), draft.id()).text().title())
                .isEqualTo("Quyền hết giữa chừng");
    }

    @Test
    void a_draft_is_found_again_as_it_was_written() {
        var text = Written.withPhotos("Bài lưu nháp", Audience.UNIT, List.of(photo(mai())));

        var saved = writing.save(mai(), null, 0, text);

        var opened = writing.open(mai(), saved.id());
        assertThat(opened.text()).isEqualTo(text);
        assertThat(opened.version()).isEqualTo(saved.version());
        assertThat(opened.state()).isEqualTo(ArticleState.DRAFT);
        assertThat(opened.slug()).isNull();
        assertThat(lists.mine(mai())).extracting(ArticleRow::id).contains(saved.id());
        assertThat(steps(saved.id())).containsExactly(new Step("news.create", null, "DRAFT", null));
    }

    @Test
    void colleagues_who_write_for_the_unit_go_on_with_a_draft() {
        var draft = writing.save(mai(), null, 0, Written.text("Bài viết chung"));

        var second =
                writing.save(
                        hanh(), draft.id(), draft.version(), Written.text("Bài viết chung, sửa"));

        assertThat(second.version()).isGreaterThan(draft.version());
        assertThat(writing.open(mai(), draft.id()).text().title()).isEqualTo("Bài viết chung, sửa");
    }

    @Test
    void an_older_version_overwrites_nothing() {
        var draft = writing.save(mai(), null, 0, Written.text("Hai người cùng sửa"));
        var newer = writing.save(mai(), draft.id(), draft.version(), Written.text("Bản mới"));

        refused(
                "news.problem.changed-meanwhile",
                () -> writing.save(hanh(), draft.id(), draft.version(), Written.text("Bản cũ")));
        refused(
                "news.problem.changed-meanwhile",
                () -> writing.submit(hanh(), draft.id(), draft.version()));

        var now = writing.open(mai(), draft.id());
        assertThat(now.text().title()).isEqualTo("Bản mới");
        assertThat(now.version()).isEqualTo(newer.version());
    }

    @Test
    void of_two_who_order_one_album_the_second_is_told_and_no_photo_is_lost() {
        var one = photo(mai());
        var two = photo(mai());
        var three = photo(mai());
        var draft = writing.save(mai(), null, 0, album(one, two, three));
        writing.save(mai(), draft.id(), draft.version(), album(two, one, three));
        var mine = album(three, one, two, photo(hanh()));

        refused(
                "news.problem.changed-meanwhile",
                () -> writing.save(hanh(), draft.id(), draft.version(), mine));

        var now = writing.open(hanh(), draft.id());
        assertThat(now.text().albumFiles()).containsExactly(two, one, three);
        var both = ArticleMerge.of(now.text(), mine);
        var saved = writing.save(hanh(), draft.id(), now.version(), both);
        assertThat(saved.text().albumFiles()).isEqualTo(mine.albumFiles());
    }

    private static ArticleText album(Long... files) {
        return Written.withPhotos("Album hai người cùng xếp", Audience.BLOC, List.of(files));
    }

    @Test
    void a_title_of_201_characters_is_told_at_the_title() {
        assertThatExceptionOfType(UserProblem.class)
                .isThrownBy(() -> writing.save(mai(), null, 0, Written.text("đ".repeat(201))))
                .satisfies(problem -> {
                    assertThat(problem.field()).isEqualTo("title");
                    assertThat(problem.textKey()).isEqualTo("news.problem.title-long");
                    assertThat(problem.arguments()).containsExactly(200);
                });
    }

    @Test
    void a_title_of_200_characters_fits() {
        var saved = writing.save(mai(), null, 0, Written.text("đ".repeat(200)));

        assertThat(writing.open(mai(), saved.id()).text().title()).hasSize(200);
    }

    @Test
    void a_category_that_does_not_exist_is_refused() {
        assertThatExceptionOfType(UserProblem.class)
                .isThrownBy(() ->
                        writing.save(
                                mai(), null, 0, Written.text("Bài", "khong-co", Audience.BLOC)))
                .extracting(UserProblem::field)
                .isEqualTo("category");
    }

    @Test
    void a_draft_may_be_empty_but_not_be_sent_so() {
        var empty = ArticleText.empty(Written.UNIT_NEWS);

        var draft = writing.save(mai(), null, 0, empty);

        assertThat(checks.missing(draft.text()))
                .containsExactly("news.missing.title", "news.missing.summary", "news.missing.body");
        refused("news.missing.title", () -> writing.submit(mai(), draft.id(), draft.version()));
    }

    @Test
    void sending_gives_a_lasting_address() {
        var first = sent(Written.text("Chợ phiên Tân Bình"));
        var second = sent(Written.text("Chợ phiên Tân Bình"));

        assertThat(first.slug()).isEqualTo("cho-phien-tan-binh");
        assertThat(second.slug()).isEqualTo("cho-phien-tan-binh-2");
        assertThat(first.state()).isEqualTo(ArticleState.SUBMITTED);

        writing.withdraw(mai(), first.id());
        var open = writing.open(mai(), first.id());
        var renamed = writing.save(mai(), open.id(), open.version(), Written.text("Tên khác"));
        var again = writing.submit(mai(), renamed.id(), renamed.version());
        assertThat(again.slug()).isEqualTo("cho-phien-tan-binh");
    }

    @Test
    void a_sent_article_is_not_changed_until_it_is_taken_back() {
        var article = sent(Written.text("Bài đã gửi"));
        refused(
                "news.problem.state-changed",
                () -> writing.save(mai(), article.id(), article.version(), Written.text("Sửa")));
        refused(
                "news.problem.state-changed",
                () -> writing.submit(mai(), article.id(), article.version()));

        var back = writing.withdraw(mai(), article.id());

        assertThat(back.state()).isEqualTo(ArticleState.DRAFT);
        assertThat(writing.save(mai(), back.id(), back.version(), Written.text("Sửa")).state())
                .isEqualTo(ArticleState.DRAFT);
        assertThat(steps(article.id()))
                .containsExactly(
                        new Step("news.create", null, "DRAFT", null),
                        new Step("news.submit", "DRAFT", "SUBMITTED", null),
                        new Step("news.withdraw", "SUBMITTED", "DRAFT", null));
    }

    @Test
    void what_is_decided_is_not_taken_back() {
        var article = published(Written.text("Bài đã đăng rồi"));

        refused("news.problem.state-changed", () -> writing.withdraw(mai(), article.id()));
    }

    @Test
    void a_draft_is_removed_with_its_rights_and_the_log_remembers() {
        var draft = writing.save(mai(), null, 0, Written.text("Bài bỏ đi"));

        writing.delete(mai(), draft.id());

        notFound(() -> writing.open(mai(), draft.id()));
        assertThat(steps(draft.id()).getLast())
                .isEqualTo(new Step("news.delete", "DRAFT", null, null));
        assertThat(
                        database.sql("select count(*) from item_grant where item_id = ?")
                                .param(draft.id())
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void what_was_sent_once_is_never_removed() {
        var article = sent(Written.text("Bài từng gửi"));
        refused("news.problem.not-removable", () -> writing.delete(mai(), article.id()));

        writing.withdraw(mai(), article.id());

        refused("news.problem.not-removable", () -> writing.delete(mai(), article.id()));
    }

    @Test
    void another_units_article_does_not_exist() {
        var draft = writing.save(mai(), null, 0, Written.text("Nháp của Hội LHPN"));
        var sent = sent(Written.text("Bài gửi của Hội LHPN"));
        var text = Written.text("Sửa trộm");
        var stranger = vinh();

        notFound(() -> writing.open(stranger, draft.id()));
        notFound(() -> writing.save(stranger, draft.id(), draft.version(), text));
        notFound(() -> writing.submit(stranger, draft.id(), draft.version()));
        notFound(() -> writing.delete(stranger, draft.id()));
        notFound(() -> writing.withdraw(stranger, sent.id()));
        notFound(() -> reading.at(stranger, Objects.requireNonNull(sent.slug())));
        notFound(() -> writing.open(stranger, 999_999));
        notFound(() -> reading.at(stranger, "khong-co-bai-nay"));
    }

    @Test
    void members_observers_and_administrators_do_not_write() {
        var text = Written.text("Bài không được viết");

        denied(() -> writing.save(tho(), null, 0, text));
        denied(() -> writing.save(loc(), null, 0, text));
        denied(() -> writing.save(administrator(), null, 0, text));
    }

    @Test
    void a_member_does_not_read_the_units_drafts() {
        var article = sent(Written.text("Bài chờ duyệt của Hội"));

        notFound(() -> reading.at(tho(), Objects.requireNonNull(article.slug())));
    }

    private Viewer administrator() {
        SecurityContextHolder.getContext().setAuthentication(SignIns.of("tai.ngo", Map.of(), true));
        return viewers.viewer(null);
    }

    private static void refused(String textKey, ThrowingCallable action) {
        assertThatExceptionOfType(UserProblem.class)
                .isThrownBy(action)
                .extracting(UserProblem::textKey)
                .isEqualTo(textKey);
    }

    private static void notFound(ThrowingCallable action) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(action);
    }

    private static void denied(ThrowingCallable action) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(action);
    }
}
