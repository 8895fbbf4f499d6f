package vn.thidua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.thidua.core.ActingUnit;
import vn.thidua.core.Role;
import vn.thidua.core.UserProblem;
import vn.thidua.core.Viewer;
import vn.thidua.core.grant.Token;
import vn.thidua.organisation.Blocs;
import vn.thidua.organisation.Units;
import vn.thidua.testkit.OneRequest;
import vn.thidua.testkit.SignIns;
import vn.thidua.testkit.SignedIn;
import vn.thidua.testkit.Statements;

/** The demonstration's people on its day, 4 November 2026. */
class ViewersIT extends IdentityIT {

    private static final List<String> WOMEN = List.of("lhpn", "lhpn-tan-giang-cu", "lhpn-binh-loc");

    @Autowired private Viewers viewers;
    @Autowired private Units units;
    @Autowired private Blocs blocs;
    @Autowired private Statements statements;

    @Test
    @SignedIn(value = "tho.duong", at = "lhpn:member")
    void a_member_reads_for_the_unit_its_predecessors_and_the_bloc() {
        var viewer = viewers.viewer(null);

        assertThat(viewer.roles()).containsExactly(Role.MEMBER);
        assertThat(viewer.tokens()).isEqualTo(expected(viewer, women("")));
    }

    @Test
    @SignedIn(value = "mai.hoang", at = "lhpn:editor")
    void an_editor_also_reads_what_is_being_written() {
        var viewer = viewers.viewer(null);

        assertThat(viewer.roles()).containsExactly(Role.EDITOR);
        assertThat(viewer.tokens()).isEqualTo(expected(viewer, women("", ":editor")));
    }

    @Test
    @SignedIn(value = "hanh.nguyen", at = "lhpn:leader")
    void a_leader_also_reads_what_is_for_leaders() {
        var viewer = viewers.viewer(null);

        assertThat(viewer.roles()).containsExactly(Role.LEADER);
        assertThat(viewer.tokens()).isEqualTo(expected(viewer, women("", ":editor", ":leader")));
    }

    @Test
    @SignedIn(value = "hung.tran", at = "mttq:leader")
    void the_leader_of_todays_head_unit_leads_the_bloc() {
        var viewer = viewers.viewer(null);

        assertThat(viewer.roles()).containsExactlyInAnyOrder(Role.LEADER, Role.HEAD_LEADER);
        assertThat(viewer.tokens()).contains(Token.secretariat(bloc()));
    }

    @Test
    @SignedIn(value = "thuan.tran", at = "mttq:editor")
    void the_secretariat_is_of_the_head_unit_and_named() {
        var viewer = viewers.viewer(null);

        assertThat(viewer.roles()).containsExactlyInAnyOrder(Role.EDITOR, Role.SECRETARIAT);
        assertThat(viewer.tokens()).contains(Token.secretariat(bloc()));
    }

    @Test
    @SignedIn(value = "tam.vo", at = "mttq:editor")
    void a_colleague_of_the_secretariat_is_not_the_secretariat() {
        assertThat(viewers.viewer(null).roles()).containsExactly(Role.EDITOR);
        assertThat(viewers.viewer(null).tokens()).doesNotContain(Token.secretariat(bloc()));
    }

    @Test
    @SignedIn(
            value = "thuan.tran",
            at = {"mttq:editor", "lhpn:editor"})
    void acting_for_another_unit_the_secretariats_power_stays_behind() {
        assertThat(viewers.viewer("lhpn").roles()).containsExactly(Role.EDITOR);
        assertThat(viewers.viewer("lhpn").tokens()).doesNotContain(Token.secretariat(bloc()));
    }

    @Test
    @SignedIn(
            value = "trang.nguyen",
            at = {"tinh-doan:editor", "chu-thap-do:member"})
    void who_works_for_two_units_chooses_and_acts_for_one() {
        assertThat(viewers.choices())
                .extracting(ActingUnit::code, ActingUnit::title)
                .containsExactly(
                        tuple("tinh-doan", "Chuyên viên Ban Xây dựng Đoàn"),
                        tuple(
                                "chu-thap-do",
                                "Ủy viên Ban Chấp hành, phụ trách thanh niên chữ thập đỏ"));
        assertThat(code(viewers.viewer(null))).isEqualTo("tinh-doan");

        var second = viewers.viewer("chu-thap-do");

        assertThat(code(second)).isEqualTo("chu-thap-do");
        assertThat(second.roles()).containsExactly(Role.MEMBER);
        assertThat(second.tokens())
                .contains(Token.unit(unit("chu-thap-do")))
                .doesNotContain(Token.unit(unit("tinh-doan")), Token.unitEditor(unit("tinh-doan")));
    }

    @Test
    @SignedIn(
            value = "thanh.bui",
            at = {"mttq:member", "chu-thap-do:leader"})
    void the_main_unit_comes_first_whatever_the_blocs_order() {
        assertThat(viewers.choices())
                .extracting(ActingUnit::code)
                .containsExactly("chu-thap-do", "mttq");
    }

    @Test
    @SignedIn(
            value = "trang.nguyen",
            at = {"tinh-doan:editor", "chu-thap-do:member"})
    void a_file_opens_for_whatever_one_of_the_units_may_read() {
        assertThat(viewers.reader().tokens())
                .containsAll(viewers.viewer("tinh-doan").tokens())
                .containsAll(viewers.viewer("chu-thap-do").tokens());
    }

    @Test
    @SignedIn(value = "mai.hoang", at = "lhpn:editor")
    void nothing_is_done_for_a_unit_one_does_not_belong_to() {
        assertThatExceptionOfType(UserProblem.class)
                .isThrownBy(() -> viewers.viewer("ccb"))
                .extracting(UserProblem::textKey)
                .isEqualTo("identity.no-longer-in-unit");
    }

    @Test
    @SignedIn(value = "loc.huynh", at = "so-noi-vu:member")
    void the_provinces_observer_reads_what_is_for_the_bloc() {
        var viewer = viewers.viewer(null);

        assertThat(viewer.roles()).containsExactlyInAnyOrder(Role.MEMBER, Role.OBSERVER);
        assertThat(viewer.tokens())
                .isEqualTo(expected(viewer, Set.of(Token.unit(unit("so-noi-vu")))));
    }

    @Test
    @SignedIn(value = "tai.ngo", administrator = true)
    void an_administrator_without_a_unit_reads_nothing_of_the_bloc() {
        var viewer = viewers.viewer(null);

        assertThat(viewer.acting()).isNull();
        assertThat(viewer.roles()).containsExactly(Role.ADMINISTRATOR);
        assertThat(viewer.tokens())
                .containsExactlyInAnyOrder(Token.PUBLIC, Token.person(viewer.personId()));
    }

    @Test
    @SignedIn(
            value = "thuan.tran",
            at = {"mttq-tan-giang-cu:leader", "khong-co:leader"})
    void a_closed_and_an_unknown_unit_give_no_power() {
        assertThat(viewers.choices()).isEmpty();
        assertThat(viewers.viewer(null).roles()).isEmpty();
    }

    @Test
    @SignedIn(
            value = "trang.nguyen",
            at = {"tinh-doan:editor", "chu-thap-do:member"})
    void a_request_asks_once_who_is_looking() {
        var asked =
                statements.during(() ->
                        OneRequest.during(() -> {
                            viewers.viewer("chu-thap-do");
                            viewers.reader();
                            viewers.viewer(null);
                            viewers.choices();
                        }));

        // The person, the positions, and whether the organisation is still as it was.
        asked.requireAtMost(3);
    }

    @Test
    @SignedIn(value = "mai.hoang", at = "lhpn:editor")
    void a_role_refreshed_within_a_request_counts_at_once() throws Exception {
        OneRequest.during(() -> {
            assertThat(viewers.viewer(null).roles()).containsExactly(Role.EDITOR);
            var refreshed = SignIns.of("mai.hoang", Map.of("lhpn", List.of("member")), false);
            SecurityContextHolder.getContext().setAuthentication(refreshed);
            assertThat(viewers.viewer(null).roles()).containsExactly(Role.MEMBER);
        });
    }

    @Test
    void nobody_looks_without_signing_in() {
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> viewers.viewer(null));
    }

    /** What everybody of the bloc reads, and these. */
    private Set<Token> expected(Viewer viewer, Set<Token> more) {
        var tokens = new HashSet<>(more);
        tokens.addAll(Set.of(Token.PUBLIC, Token.person(viewer.personId()), Token.bloc(bloc())));
        return tokens;
    }

    private Set<Token> women(String... ends) {
        var tokens = new HashSet<Token>();
        for (var end : ends) {
            WOMEN.forEach(code -> tokens.add(new Token("unit:" + unit(code) + end)));
        }
        return tokens;
    }

    private static String code(Viewer viewer) {
        return Objects.requireNonNull(viewer.acting()).code();
    }

    private long unit(String code) {
        return units.byCode(code).orElseThrow().id();
    }

    private long bloc() {
        return blocs.theBloc().id();
    }
}
