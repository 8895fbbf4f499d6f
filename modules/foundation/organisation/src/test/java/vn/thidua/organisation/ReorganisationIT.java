package vn.thidua.organisation;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.Role;
import vn.thidua.core.UserProblem;
import vn.thidua.core.Viewer;
import vn.thidua.testkit.PortalIT;

@TestPropertySource(properties = "portal.demo=true")
@Transactional
class ReorganisationIT extends PortalIT {

    private static final LocalDate DAY = parse("2026-10-01");
    private static final UnitNaming RENAMED =
            new UnitNaming("Hội Nông dân Việt Nam tỉnh", "Hội ND Việt Nam", "Hội ND", "Hội ND");

    @Autowired private Reorganisation reorganisation;
    @Autowired private HeadRotation rotation;
    @Autowired private Units units;
    @Autowired private Blocs blocs;

    private final Viewer administrator = Somebody.administrator();

    @Test
    void a_renamed_unit_keeps_its_old_name_on_older_days() {
        reorganisation.rename(administrator, id("hoi-nong-dan"), RENAMED, DAY);
        assertThat(units.get(id("hoi-nong-dan")).fullName()).isEqualTo(RENAMED.fullName());
        assertThat(units.get(id("hoi-nong-dan"), DAY.minusDays(1)).fullName())
                .isEqualTo("Hội Nông dân tỉnh");
        assertThat(units.membersOn(DAY.minusDays(1)))
                .extracting(Unit::fullName)
                .contains("Hội Nông dân tỉnh")
                .doesNotContain(RENAMED.fullName());
    }

    @Test
    void names_of_a_day_are_never_overwritten() {
        assertThatThrownBy(() ->
                        reorganisation.rename(
                                administrator, id("hoi-nong-dan"), RENAMED, parse("2025-07-01")))
                .isInstanceOf(UserProblem.class);
    }

    @Test
    void a_merged_unit_leaves_the_bloc_and_its_papers_go_to_the_successor() {
        reorganisation.merge(administrator, new Merger(Set.of(id("ccb")), id("ldld"), DAY));
        assertThat(blocs.isMember(id("ccb"), DAY.minusDays(1))).isTrue();
        assertThat(blocs.isMember(id("ccb"), DAY)).isFalse();
        assertThat(units.get(id("ccb")).validTo()).isEqualTo(DAY.minusDays(1));
        assertThat(units.mergedInto(id("ldld")))
                .contains(id("ccb"), id("ccb-binh-loc"), id("ldld-binh-loc"));
    }

    @Test
    void a_closed_unit_cannot_become_head() {
        reorganisation.merge(administrator, new Merger(Set.of(id("ccb")), id("ldld"), DAY));
        var proposal =
                new HeadProposal(
                        HeadRole.HEAD, id("ccb"), parse("2027-01-01"), parse("2027-12-31"), "");
        assertThatThrownBy(() -> rotation.propose(administrator, proposal))
                .isInstanceOfSatisfying(
                        UserProblem.class,
                        problem ->
                                assertThat(problem.textKey())
                                        .isEqualTo("organisation.head-term.not-a-member"));
    }

    @Test
    void the_head_hands_over_before_it_merges() {
        var merger = new Merger(Set.of(id("mttq")), id("ldld"), DAY);
        assertThatThrownBy(() -> reorganisation.merge(administrator, merger))
                .isInstanceOfSatisfying(
                        UserProblem.class,
                        problem ->
                                assertThat(problem.textKey())
                                        .isEqualTo("organisation.unit.still-in-term"));
        assertThat(blocs.headOn(DAY)).isPresent();
    }

    @Test
    void a_leader_does_not_edit_units() {
        var leader = Somebody.of(units.get(id("mttq")), Role.LEADER, Role.HEAD_LEADER);
        assertThatThrownBy(() -> reorganisation.rename(leader, id("hoi-nong-dan"), RENAMED, DAY))
                .isInstanceOf(AccessDeniedException.class);
    }

    private long id(String code) {
        return units.byCode(code).orElseThrow().id();
    }
}
