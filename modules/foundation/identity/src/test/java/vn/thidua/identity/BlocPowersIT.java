package vn.thidua.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.core.ActingUnit;
import vn.thidua.core.Role;
import vn.thidua.core.grant.Token;
import vn.thidua.core.time.PortalTime;
import vn.thidua.organisation.Blocs;
import vn.thidua.organisation.Units;

/** Powers of the bloc on other days than the demonstration's. */
class BlocPowersIT extends IdentityIT {

    private static final String LAST_SECOND = "2026-12-31T23:59:59+07:00";
    private static final String MIDNIGHT = "2027-01-01T00:00:00+07:00";
    private static final Set<Role> LEADER = Set.of(Role.LEADER);
    private static final Set<Role> EDITOR = Set.of(Role.EDITOR);

    @Autowired private Blocs blocs;
    @Autowired private Units units;
    @Autowired private Secretariat secretariat;
    @Autowired private People people;

    @Test
    void the_heads_leader_has_the_power_until_the_terms_last_second() {
        var leader = person("hung.tran");

        assertThat(at(LAST_SECOND).of(leader, unit("mttq"), LEADER))
                .containsExactly(Role.HEAD_LEADER);
        assertThat(at(MIDNIGHT).of(leader, unit("mttq"), LEADER)).isEmpty();
    }

    @Test
    void the_secretariats_power_ends_with_the_term() {
        var secretary = person("thuan.tran");

        assertThat(at(LAST_SECOND).of(secretary, unit("mttq"), EDITOR))
                .containsExactly(Role.SECRETARIAT);
        assertThat(at(MIDNIGHT).of(secretary, unit("mttq"), EDITOR)).isEmpty();
    }

    @Test
    void a_proposed_head_that_nobody_confirmed_has_no_power() {
        assertThat(at(MIDNIGHT).of(person("vinh.nguyen"), unit("hoi-nong-dan"), LEADER)).isEmpty();
    }

    @Test
    void before_the_term_the_power_was_the_former_heads() {
        var before = at("2025-12-31T12:00:00+07:00");

        assertThat(before.of(person("hung.tran"), unit("mttq"), LEADER)).isEmpty();
        assertThat(before.of(person("son.phan"), unit("ldld"), LEADER))
                .containsExactly(Role.HEAD_LEADER);
    }

    @Test
    void an_editor_of_the_head_unit_does_not_lead_the_bloc() {
        assertThat(at(LAST_SECOND).of(person("tam.vo"), unit("mttq"), EDITOR)).isEmpty();
    }

    @Test
    void a_unit_reads_for_the_bloc_from_the_day_it_is_a_member() {
        var bloc = Token.bloc(blocs.theBloc().id());

        assertThat(at("2025-12-31T12:00:00+07:00").tokens(unit("chu-thap-do"), LEADER)).isEmpty();
        assertThat(at("2026-01-01T00:00:00+07:00").tokens(unit("chu-thap-do"), LEADER))
                .containsExactly(bloc);
    }

    private BlocPowers at(String instant) {
        var clock = Clock.fixed(OffsetDateTime.parse(instant).toInstant(), PortalTime.ZONE);
        return new BlocPowers(blocs, units, secretariat, clock);
    }

    private PersonRow person(String username) {
        return people.byUsername(username).orElseThrow();
    }

    private ActingUnit unit(String code) {
        return new ActingUnit(units.byCode(code).orElseThrow().id(), code, "");
    }
}
