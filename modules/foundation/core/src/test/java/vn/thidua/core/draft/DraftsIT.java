package vn.thidua.core.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.core.ActingUnit;
import vn.thidua.core.Role;
import vn.thidua.core.Somebody;
import vn.thidua.core.UserProblem;
import vn.thidua.core.Viewer;
import vn.thidua.core.draft.DraftAnswer.Outcome;
import vn.thidua.testkit.PortalIT;

class DraftsIT extends PortalIT {

    private static final String FORM = "test.form";
    private static final Viewer MAI = Somebody.as(Role.EDITOR);
    private static final Viewer LONG =
            new Viewer(78, "long.pham", MAI.name(), MAI.acting(), Set.of(Role.EDITOR), Set.of());
    private static final Viewer MAI_ELSEWHERE =
            new Viewer(
                    MAI.personId(),
                    MAI.username(),
                    MAI.name(),
                    new ActingUnit(13, "tinh-doan", ""),
                    Set.of(Role.EDITOR),
                    Set.of());

    @Autowired private Drafts drafts;
    @Autowired private DraftSeals seals;
    @Autowired private DraftCleaning cleaning;
    @Autowired private JdbcClient database;

    private final DraftKey key = DraftKey.fresh(FORM);
    private final String pen = UUID.randomUUID().toString();
    private final String otherPen = UUID.randomUUID().toString();

    @Test
    void what_was_typed_last_is_found_again() {
        drafts.keep(MAI, key, letter(pen, 1, 0, "một"));
        drafts.keep(MAI, key, letter(pen, 2, 1, "một hai"));

        assertThat(words(MAI)).isEqualTo("một hai");
    }

    @Test
    void a_mark_of_secrecy_in_the_title_erases_the_draft() {
        drafts.keep(MAI, key, new DraftLetter(0, pen, 1, 0, false, "{\"title\":\"Kế hoạch\"}"));

        var answer =
                drafts.keep(
                        MAI,
                        key,
                        new DraftLetter(0, pen, 2, 1, false, "{\"title\":\"Kế hoạch (TỐI MẬT)\"}"));

        assertThat(answer.outcome()).isEqualTo(Outcome.SECRET);
        assertThat(drafts.find(MAI, key)).isEmpty();
        assertThat(
                        database.sql("select count(*) from core_draft where slot = ?")
                                .param(key.slot())
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\":\"Bài\",\"title-12\":\"Kế hoạch (TỐI MẬT)\"}",
                "{\"title\":\"\",\"attachments\":[{\"fileId\":12,\"title\":\"Mật: số liệu\"}]}"
            })
    void a_document_with_a_mark_of_secrecy_erases_the_draft_too(String content) {
        drafts.keep(MAI, key, letter(pen, 1, 0, "mới"));

        var answer = drafts.keep(MAI, key, new DraftLetter(0, pen, 2, 1, false, content));

        assertThat(answer.outcome()).isEqualTo(Outcome.SECRET);
        assertThat(drafts.find(MAI, key)).isEmpty();
    }

    @Test
    void a_letter_that_comes_late_or_twice_changes_nothing() {
        drafts.keep(MAI, key, letter(pen, 2, 0, "mới"));

        var late = drafts.keep(MAI, key, letter(pen, 1, 0, "cũ"));
        var twice = drafts.keep(MAI, key, letter(pen, 2, 0, "mới"));

        assertThat(late.outcome()).isEqualTo(Outcome.KEPT);
        assertThat(twice.revision()).isEqualTo(1);
        assertThat(words(MAI)).isEqualTo("mới");
    }

    @Test
    void a_window_that_does_not_know_the_newest_words_overwrites_nothing() {
        drafts.keep(MAI, key, letter(pen, 1, 0, "cửa sổ một"));

        var refused = drafts.keep(MAI, key, letter(otherPen, 1, 0, "cửa sổ hai"));

        assertThat(refused.outcome()).isEqualTo(Outcome.ELSEWHERE);
        assertThat(words(MAI)).isEqualTo("cửa sổ một");
    }

    @Test
    void a_window_that_knows_the_newest_words_goes_on() {
        var known = drafts.keep(MAI, key, letter(pen, 1, 0, "cửa sổ một"));

        drafts.keep(MAI, key, letter(otherPen, 1, known.revision(), "viết tiếp"));

        assertThat(words(MAI)).isEqualTo("viết tiếp");
    }

    @Test
    void whoever_was_asked_may_insist() {
        drafts.keep(MAI, key, letter(pen, 1, 0, "cửa sổ một"));

        drafts.keep(MAI, key, new DraftLetter(0, otherPen, 1, 0, true, json("cửa sổ hai")));

        assertThat(words(MAI)).isEqualTo("cửa sổ hai");
    }

    @Test
    void nobody_else_and_no_other_unit_sees_a_draft() {
        drafts.keep(MAI, key, letter(pen, 1, 0, "riêng"));

        assertThat(drafts.find(LONG, key)).isEmpty();
        assertThat(drafts.find(MAI_ELSEWHERE, key)).isEmpty();
        assertThat(drafts.ofNewItems(LONG, FORM)).noneMatch(draft -> draft.key().equals(key));
    }

    @Test
    void after_saving_the_draft_is_gone_and_late_letters_do_not_bring_it_back() {
        drafts.keep(MAI, key, letter(pen, 1, 0, "đã vào bài"));
        drafts.settle(MAI, key, pen);

        var late = drafts.keep(MAI, key, letter(pen, 2, 1, "đến muộn"));

        assertThat(late.outcome()).isEqualTo(Outcome.LATE);
        assertThat(drafts.find(MAI, key)).isEmpty();
    }

    @Test
    void a_letter_that_left_before_saving_and_is_the_first_to_arrive_is_late_too() {
        drafts.settle(MAI, key, pen);

        drafts.keep(MAI, key, letter(pen, 1, 0, "đến muộn"));

        assertThat(drafts.find(MAI, key)).isEmpty();
    }

    @Test
    void another_window_with_words_of_its_own_still_keeps_them_after_a_save() {
        drafts.keep(MAI, key, letter(pen, 1, 0, "cửa sổ một"));
        drafts.settle(MAI, key, pen);

        drafts.keep(MAI, key, letter(otherPen, 1, 0, "cửa sổ hai"));

        assertThat(words(MAI)).isEqualTo("cửa sổ hai");
    }

    @Test
    void a_discarded_draft_is_found_in_the_waste_for_seven_days() {
        drafts.keep(MAI, key, letter(pen, 1, 0, "bỏ nhầm"));
        drafts.discard(MAI, key, pen);

        assertThat(drafts.find(MAI, key)).isEmpty();
        assertThat(drafts.discarded(MAI, FORM))
                .first()
                .satisfies(draft -> assertThat(draft.content()).isEqualTo(json("bỏ nhầm")));

        age("discarded_at", "6");
        cleaning.clean();
        assertThat(drafts.discarded(MAI, FORM)).isNotEmpty();
        age("discarded_at", "2");
        cleaning.clean();
        assertThat(drafts.discarded(MAI, FORM)).isEmpty();
    }

    @Test
    void words_wait_for_ninety_days() {
        drafts.keep(MAI, key, letter(pen, 1, 0, "chờ"));

        age("saved_at", "89");
        cleaning.clean();
        assertThat(drafts.find(MAI, key)).isPresent();
        age("saved_at", "2");
        cleaning.clean();
        assertThat(drafts.find(MAI, key)).isEmpty();
    }

    @Test
    void too_long_a_text_is_refused_and_the_last_one_stays() {
        drafts.keep(MAI, key, letter(pen, 1, 0, "ngắn"));

        var refusal =
                catchThrowable(() ->
                        drafts.keep(MAI, key, letter(pen, 2, 1, "đ".repeat(DraftLetter.LIMIT))));

        assertThat(refusal).isInstanceOf(UserProblem.class);
        assertThat(words(MAI)).isEqualTo("ngắn");
    }

    @Test
    void the_longest_text_with_rare_letters_fits() {
        var content = json("x".repeat(DraftLetter.LIMIT - json("").length() - 2) + "𠮷");

        drafts.keep(MAI, key, new DraftLetter(0, pen, 1, 0, false, content));

        assertThat(drafts.find(MAI, key).orElseThrow().content()).isEqualTo(content);
    }

    @Test
    void without_a_unit_there_is_nothing_to_write() {
        var refusal =
                catchThrowable(
                        () -> drafts.keep(Somebody.withoutUnit(), key, letter(pen, 1, 0, "x")));

        assertThat(refusal).isInstanceOf(UserProblem.class);
    }

    @Test
    void the_word_of_a_page_is_the_persons_and_stays_the_same() {
        var word = seals.of(MAI);

        assertThat(seals.of(MAI)).isEqualTo(word);
        assertThat(seals.fits(MAI, word)).isTrue();
        assertThat(seals.fits(LONG, word)).isFalse();
        assertThat(seals.fits(MAI, "")).isFalse();
    }

    private String words(Viewer viewer) {
        return drafts.find(viewer, key).orElseThrow().content().replaceAll("\\{\"w\":|[\"}]", "");
    }

    private static DraftLetter letter(String pen, long stroke, long revision, String words) {
        return new DraftLetter(0, pen, stroke, revision, false, json(words));
    }

    private static String json(String words) {
        return "{\"w\":\"" + words + "\"}";
    }

    private void age(String column, String days) {
        database.sql(
                        "update core_draft set %s = %1$s - interval %s day where person_id = 77"
                                .formatted(column, days))
                .update();
    }
}
