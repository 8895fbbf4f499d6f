package vn.thidua.identity;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.ActingUnit;
import vn.thidua.core.Role;
import vn.thidua.core.UserProblem;
import vn.thidua.core.Viewer;
import vn.thidua.core.grant.Token;
import vn.thidua.core.time.PortalTime;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.Units;

/**
 * Tells who is looking. A viewer is computed from the sign-in and from today's records each time it
 * is asked for, so that a role taken away, a term that ended at midnight or a merger counts at
 * once.
 */
@Service
public class Viewers {

    private final People people;
    private final Positions positions;
    private final Units units;
    private final BlocPowers powers;
    private final Clock clock;

    Viewers(People people, Positions positions, Units units, BlocPowers powers, Clock clock) {
        this.people = people;
        this.positions = positions;
        this.units = units;
        this.powers = powers;
        this.clock = clock;
    }

    /**
     * The signed-in person in the unit of one browser tab.
     *
     * @param unitCode unit the tab acts for; nothing means the person's main unit
     * @throws UserProblem when the person does not (or no longer) belong to that unit: nothing may
     *     be saved for it
     */
    @Transactional
    public Viewer viewer(@Nullable String unitCode) {
        var signIn = signIn();
        var person = people.signedIn(signIn.username(), signIn.name(), signIn.address());
        var choices = choices(signIn, person);
        if (choices.isEmpty()) {
            return withoutUnit(signIn, person);
        }
        var acting = unitCode == null ? choices.getFirst() : chosen(choices, unitCode);
        var roles = roles(signIn, person, acting);
        return new Viewer(
                person.id(),
                person.username(),
                person.name(),
                acting,
                roles,
                tokens(person, acting, roles));
    }

    /**
     * The signed-in person with what all of their units may read, for files and other addresses.
     */
    @Transactional
    public Viewer reader() {
        var main = viewer(null);
        var tokens = new HashSet<>(main.tokens());
        choices().stream().skip(1).forEach(unit -> tokens.addAll(viewer(unit.code()).tokens()));
        return new Viewer(
                main.personId(), main.username(), main.name(), main.acting(), main.roles(), tokens);
    }

    /** Units the signed-in person may act for, the main one first. */
    @Transactional
    public List<ActingUnit> choices() {
        var signIn = signIn();
        return choices(signIn, people.signedIn(signIn.username(), signIn.name(), signIn.address()));
    }

    /** How the signed-in person is addressed. */
    public AddressForm address() {
        return signIn().address();
    }

    private List<ActingUnit> choices(SignIn signIn, PersonRow person) {
        var today = PortalTime.today(clock);
        var held = positions.on(person.id(), today);
        return signIn.rolesByUnit().keySet().stream()
                .map(units::byCode)
                .flatMap(Optional::stream)
                .filter(unit -> unit.worksOn(today))
                .map(unit -> acting(unit, held))
                .sorted(
                        Comparator.comparingInt((ActingUnit unit) -> isMain(unit, held) ? 0 : 1)
                                .thenComparingLong(ActingUnit::id))
                .toList();
    }

    private static ActingUnit acting(Unit unit, List<Position> held) {
        var title =
                held.stream()
                        .filter(position -> position.unitId() == unit.id())
                        .map(Position::title)
                        .findFirst()
                        .orElse("");
        return new ActingUnit(unit.id(), unit.code(), title);
    }

    private static boolean isMain(ActingUnit unit, List<Position> held) {
        return held.stream()
                .anyMatch(position -> position.main() && position.unitId() == unit.id());
    }

    private static ActingUnit chosen(List<ActingUnit> choices, String code) {
        return choices.stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow(() -> UserProblem.of("identity.no-longer-in-unit"));
    }

    private Set<Role> roles(SignIn signIn, PersonRow person, ActingUnit acting) {
        var roles = new HashSet<>(signIn.rolesByUnit().getOrDefault(acting.code(), Set.of()));
        roles.addAll(powers.of(person, acting, roles));
        if (signIn.administrator()) {
            roles.add(Role.ADMINISTRATOR);
        }
        return roles;
    }

    private Set<Token> tokens(PersonRow person, ActingUnit acting, Set<Role> roles) {
        var tokens = new HashSet<Token>();
        tokens.add(Token.PUBLIC);
        tokens.add(Token.person(person.id()));
        addUnit(tokens, acting.id(), roles);
        units.mergedInto(acting.id()).forEach(old -> addUnit(tokens, old, roles));
        tokens.addAll(powers.tokens(acting, roles));
        return tokens;
    }

    private static void addUnit(Set<Token> tokens, long unit, Set<Role> roles) {
        tokens.add(Token.unit(unit));
        if (roles.contains(Role.EDITOR) || roles.contains(Role.LEADER)) {
            tokens.add(Token.unitEditor(unit));
        }
        if (roles.contains(Role.LEADER)) {
            tokens.add(Token.unitLeader(unit));
        }
    }

    private static Viewer withoutUnit(SignIn signIn, PersonRow person) {
        return new Viewer(
                person.id(),
                person.username(),
                person.name(),
                null,
                signIn.administrator() ? Set.of(Role.ADMINISTRATOR) : Set.of(),
                Set.of(Token.PUBLIC, Token.person(person.id())));
    }

    private static SignIn signIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .flatMap(SignIn::of)
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("not signed in"));
    }
}
