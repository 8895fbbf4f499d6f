package vn.thidua.identity;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.thidua.core.ActingUnit;
import vn.thidua.core.Role;
import vn.thidua.core.grant.Token;
import vn.thidua.core.time.PortalTime;
import vn.thidua.organisation.Blocs;
import vn.thidua.organisation.Units;

/**
 * Powers that come from the bloc and not from the unit: head, secretariat, observer. They depend on
 * today's head term and are never kept.
 */
@Service
class BlocPowers {

    private final Blocs blocs;
    private final Units units;
    private final Secretariat secretariat;
    private final Clock clock;

    BlocPowers(Blocs blocs, Units units, Secretariat secretariat, Clock clock) {
        this.blocs = blocs;
        this.units = units;
        this.secretariat = secretariat;
        this.clock = clock;
    }

    /** Capacities that the acting unit's place in the bloc adds to the base roles. */
    Set<Role> of(PersonRow person, ActingUnit acting, Set<Role> base) {
        var today = PortalTime.today(clock);
        var added = new HashSet<Role>();
        var isHead = blocs.headOn(today).filter(term -> term.unitId() == acting.id()).isPresent();
        if (isHead && base.contains(Role.LEADER)) {
            added.add(Role.HEAD_LEADER);
        }
        if (isHead && secretariat.isMember(person.id(), acting.id(), today)) {
            added.add(Role.SECRETARIAT);
        }
        if (units.observers().contains(acting.id())) {
            added.add(Role.OBSERVER);
        }
        return added;
    }

    /** What the acting unit's place in the bloc lets somebody read. */
    Set<Token> tokens(ActingUnit acting, Set<Role> roles) {
        var tokens = new HashSet<Token>();
        var isMember = blocs.isMember(acting.id(), PortalTime.today(clock));
        if (isMember || roles.contains(Role.OBSERVER)) {
            tokens.add(Token.bloc(blocs.theBloc().id()));
        }
        if (roles.contains(Role.SECRETARIAT) || roles.contains(Role.HEAD_LEADER)) {
            tokens.add(Token.secretariat(blocs.theBloc().id()));
        }
        return tokens;
    }
}
