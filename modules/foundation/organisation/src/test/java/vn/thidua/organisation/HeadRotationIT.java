package vn.thidua.organisation;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.ItemRef;
import vn.thidua.core.Role;
import vn.thidua.core.UserProblem;
import vn.thidua.core.Viewer;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.text.Texts;
import vn.thidua.testkit.PortalIT;

/** Story 14 of the field: the head of the bloc moves. */
@TestPropertySource(properties = "portal.demo=true")
@Transactional
class HeadRotationIT extends PortalIT {

    private static final LocalDate CONFERENCE = parse("2026-12-22");
    private static final LocalDate YEAR_END = parse("2027-12-31");
    private static final HandoverPaper PAPER =
            new HandoverPaper("Biên bản hội nghị tổng kết, số 09/BB-KTĐ", CONFERENCE);

    @Autowired private HeadRotation rotation;
    @Autowired private Blocs blocs;
    @Autowired private Units units;
    @Autowired private AuditLog log;
    @Autowired private Texts texts;

    private final Viewer administrator = Somebody.administrator();

    @Test
    void from_the_handover_on_the_new_head_leads_and_the_old_one_no_longer() {
        var term = rotation.propose(administrator, farmersFrom(CONFERENCE));
        assertThat(headOn(CONFERENCE)).isEqualTo("mttq");

        rotation.confirm(leaderOf("mttq"), term, PAPER);

        assertThat(headOn(CONFERENCE.minusDays(1))).isEqualTo("mttq");
        assertThat(headOn(CONFERENCE)).isEqualTo("hoi-nong-dan");
        assertThat(headOn(YEAR_END)).isEqualTo("hoi-nong-dan");
    }

    @Test
    void the_archive_of_the_year_still_shows_the_head_of_the_year() {
        var term = rotation.propose(administrator, farmersFrom(CONFERENCE));
        rotation.confirm(leaderOf("mttq"), term, PAPER);
        var shown = blocs.headOf(parse("2026-01-01"), parse("2026-12-31")).orElseThrow();
        assertThat(units.get(shown.unitId()).code()).isEqualTo("mttq");
    }

    @Test
    void a_second_head_for_the_same_days_is_refused_in_the_blocs_words() {
        var inside =
                new HeadProposal(
                        HeadRole.HEAD, id("lhpn"), parse("2026-06-01"), parse("2026-12-31"), "");
        assertThatThrownBy(() -> rotation.propose(administrator, inside))
                .isInstanceOfSatisfying(
                        UserProblem.class,
                        problem ->
                                assertThat(
                                                texts.get(
                                                        Texts.VIETNAMESE,
                                                        problem.textKey(),
                                                        problem.arguments()))
                                        .isEqualTo("Đã có trưởng khối trong khoảng thời gian này"));
    }

    @Test
    void of_two_proposals_only_the_first_can_be_confirmed() {
        var farmers = rotation.propose(administrator, farmersFrom(CONFERENCE));
        var women =
                rotation.propose(
                        administrator,
                        new HeadProposal(HeadRole.HEAD, id("lhpn"), CONFERENCE, YEAR_END, ""));
        rotation.confirm(leaderOf("mttq"), farmers, PAPER);
        refused(
                "organisation.head-term.taken",
                () -> rotation.confirm(leaderOf("mttq"), women, PAPER));
        assertThat(headOn(YEAR_END)).isEqualTo("hoi-nong-dan");
    }

    @Test
    void only_the_outgoing_heads_leader_confirms() {
        var term = rotation.propose(administrator, farmersFrom(CONFERENCE));
        refused(
                "organisation.head-term.not-outgoing-head",
                () -> rotation.confirm(leaderOf("hoi-nong-dan"), term, PAPER));
        assertThatThrownBy(() -> rotation.confirm(administrator, term, PAPER))
                .isInstanceOf(AccessDeniedException.class);
        var editor = Somebody.of(unit("mttq"), Role.EDITOR, Role.SECRETARIAT);
        assertThatThrownBy(() -> rotation.confirm(editor, term, PAPER))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void only_the_administrator_proposes() {
        assertThatThrownBy(() -> rotation.propose(leaderOf("mttq"), farmersFrom(CONFERENCE)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void after_a_gap_the_last_head_still_hands_over() {
        var term = rotation.propose(administrator, farmersFrom(parse("2027-02-01")));
        assertThat(blocs.headOn(parse("2027-02-01"))).isEmpty();
        rotation.confirm(leaderOf("mttq"), term, PAPER);
        assertThat(headOn(parse("2027-02-01"))).isEqualTo("hoi-nong-dan");
    }

    @Test
    void a_unit_that_is_no_member_on_all_days_cannot_be_head() {
        for (var code : new String[] {"so-noi-vu", "lh-khkt", "nong-dan-tan-giang-cu"}) {
            refused(
                    "organisation.head-term.not-a-member",
                    () ->
                            rotation.propose(
                                    administrator,
                                    new HeadProposal(
                                            HeadRole.HEAD, id(code), CONFERENCE, YEAR_END, "")));
        }
    }

    @Test
    void a_term_is_confirmed_once_and_not_after_it_was_withdrawn() {
        var confirmed = rotation.propose(administrator, farmersFrom(CONFERENCE));
        rotation.confirm(leaderOf("mttq"), confirmed, PAPER);
        refused(
                "organisation.head-term.no-longer-proposed",
                () -> rotation.withdraw(administrator, confirmed, "nhầm"));

        var withdrawn =
                rotation.propose(
                        administrator,
                        new HeadProposal(
                                HeadRole.DEPUTY,
                                id("lhpn"),
                                parse("2027-01-01"),
                                parse("2027-12-31"),
                                ""));
        rotation.withdraw(administrator, withdrawn, "nhầm đơn vị");
        refused(
                "organisation.head-term.no-longer-proposed",
                () -> rotation.confirm(leaderOf("hoi-nong-dan"), withdrawn, PAPER));
    }

    @Test
    void the_log_names_who_confirmed_with_which_paper() {
        var term = rotation.propose(administrator, farmersFrom(CONFERENCE));
        rotation.confirm(leaderOf("mttq"), term, PAPER);
        var rows = log.of(new ItemRef("organisation.head-term", term));
        assertThat(rows)
                .extracting(row -> row.step().action(), row -> row.by().unitId())
                .containsExactly(
                        tuple("organisation.term-proposed", 0L),
                        tuple("organisation.term-confirmed", id("mttq")));
        assertThat(rows.getLast().step().reason()).isEqualTo(PAPER.document());
    }

    private HeadProposal farmersFrom(LocalDate day) {
        return new HeadProposal(HeadRole.HEAD, id("hoi-nong-dan"), day, YEAR_END, "");
    }

    private static void refused(String textKey, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        UserProblem.class,
                        problem -> assertThat(problem.textKey()).isEqualTo(textKey));
    }

    private String headOn(LocalDate day) {
        return units.get(blocs.headOn(day).orElseThrow().unitId()).code();
    }

    private Viewer leaderOf(String code) {
        return Somebody.of(unit(code), Role.LEADER);
    }

    private long id(String code) {
        return unit(code).id();
    }

    private Unit unit(String code) {
        return units.byCode(code).orElseThrow();
    }
}
