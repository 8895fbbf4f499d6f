package vn.thidua.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.core.NotFound;
import vn.thidua.core.UserProblem;
import vn.thidua.core.Viewer;
import vn.thidua.core.duty.Duties;
import vn.thidua.core.duty.Duty;
import vn.thidua.core.duty.DutyKey;
import vn.thidua.news.readers.ReaderNames;
import vn.thidua.news.readers.Readers;
import vn.thidua.news.readers.Readership;
import vn.thidua.news.readers.UnitReaders;
import vn.thidua.testkit.Statements;

class ConfirmationIT extends NewsIT {

    @Autowired private Readers readers;
    @Autowired private Duties duties;
    @Autowired private Statements statements;

    @Test
    void opening_an_article_counts_once_and_never_for_its_author() {
        var article = published(Written.text("Bài đếm người đọc"));
        readers.opened(longPham(), article.id());
        readers.opened(longPham(), article.id());
        readers.opened(vinh(), article.id());
        readers.opened(mai(), article.id());

        assertThat(of(tho(), article).units())
                .extracting(UnitReaders::readers)
                .as("two of the Farmers' Union")
                .containsExactly(2);
    }

    @Test
    void an_article_that_is_not_out_has_no_readers() {
        var article = sent(Written.text("Bài chưa đăng"));

        readers.opened(hanh(), article.id());

        assertThat(readers.of(hanh(), article.id())).isEmpty();
        assertThat(
                        database.sql("select count(*) from news_reader where article_id = ?")
                                .param(article.id())
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void who_may_not_read_it_is_told_nothing_and_confirms_nothing() {
        var article = mustRead(Written.text("Chỉ cho đơn vị", Written.UNIT_NEWS, Audience.UNIT));
        var stranger = longPham();

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> readers.of(stranger, article.id()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> readers.opened(stranger, article.id()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> readers.confirm(stranger, article.id()));
        assertThat(duties.of(stranger)).extracting(Duty::key).doesNotContain(key(article));
    }

    @Test
    void a_duty_to_confirm_goes_with_one_press_and_comes_back_with_another() {
        var article = mustRead(Written.text("Kế hoạch kiểm tra chéo"));
        assertThat(duties.of(longPham())).extracting(Duty::key).contains(key(article));
        assertThat(duties.of(mai()))
                .as("the author")
                .extracting(Duty::key)
                .doesNotContain(key(article));
        assertThat(duties.of(loc()))
                .as("the observer")
                .extracting(Duty::key)
                .doesNotContain(key(article));

        duties.settle(longPham(), key(article));

        assertThat(duties.of(longPham())).extracting(Duty::key).doesNotContain(key(article));
        assertThat(of(longPham(), article).confirmedAt()).isNotNull();
        duties.reopen(longPham(), key(article));
        assertThat(duties.of(longPham())).extracting(Duty::key).contains(key(article));
        assertThat(of(longPham(), article).units())
                .extracting(UnitReaders::readers, UnitReaders::confirmed)
                .containsExactly(tuple(1, 0));
    }

    @Test
    void an_article_that_asks_for_nothing_takes_no_confirmation() {
        var article = published(Written.text("Bài thường"));

        assertThatExceptionOfType(UserProblem.class)
                .isThrownBy(() -> readers.confirm(longPham(), article.id()))
                .extracting(UserProblem::textKey)
                .isEqualTo("news.problem.not-asked");
    }

    @Test
    void names_are_seen_by_the_own_unit_and_by_the_publisher() {
        var article = mustRead(Written.text("Bài ai cũng phải đọc"));
        readers.confirm(longPham(), article.id());

        assertThat(units(of(vinh(), article))).containsExactly(longPham().unitId());
        assertThat(people(vinh(), article, longPham()))
                .startsWith("long.pham")
                .contains("vinh.nguyen");
        assertThat(units(of(hanh(), article)))
                .as("the publisher")
                .contains(hanh().unitId(), longPham().unitId());
        assertThat(people(hanh(), article, mai()))
                .as("the author is asked nothing")
                .doesNotContain("mai.hoang");
        assertThat(units(of(thuan(), article))).containsExactly(thuan().unitId());
        assertThat(people(thuan(), article, longPham())).as("another unit's").isEmpty();
    }

    @Test
    void names_are_counted_before_anybody_asks_for_them() {
        var article = mustRead(Written.text("Bài đếm trước khi mở"));
        readers.confirm(longPham(), article.id());
        var asked = readers.names(vinh(), article.id(), longPham().unitId());

        assertThat(of(vinh(), article).names())
                .containsExactly(new ReaderNames(longPham().unitId(), asked.size(), 1));
        var publisher = hanh();
        statements.during(() -> of(publisher, article)).with("identity_person").requireAtMost(1);
    }

    @Test
    void approvals_and_returned_articles_are_duties_of_those_concerned() {
        var article = sent(Written.text("Bài chờ quyết định"));
        assertThat(kinds(hanh(), article)).containsExactly("news.approval");
        assertThat(kinds(mai(), article)).isEmpty();
        assertThat(kinds(vinh(), article)).isEmpty();

        publishing.giveBack(hanh(), article.id(), "Bổ sung nguồn số liệu");

        assertThat(kinds(hanh(), article)).isEmpty();
        assertThat(kinds(mai(), article)).containsExactly("news.returned");
        assertThat(kinds(tho(), article)).isEmpty();
    }

    private List<String> kinds(Viewer viewer, SavedArticle article) {
        return duties.of(viewer).stream()
                .map(Duty::key)
                .filter(key -> key.id() == article.id())
                .map(DutyKey::kind)
                .toList();
    }

    private Readership of(Viewer viewer, SavedArticle article) {
        return readers.of(viewer, article.id()).orElseThrow();
    }

    private static List<Long> units(Readership readership) {
        return readership.names().stream().map(ReaderNames::unitId).toList();
    }

    private List<String> people(Viewer viewer, SavedArticle article, Viewer of) {
        return readers.names(viewer, article.id(), of.unitId()).stream()
                .map(named -> named.person().username())
                .toList();
    }

    private static DutyKey key(SavedArticle article) {
        return new DutyKey("news.confirmation", article.id());
    }

    private SavedArticle mustRead(ArticleText text) {
        var article = published(text);
        database.sql("update news_article set must_read = true where id = ?")
                .param(article.id())
                .update();
        return article;
    }
}
