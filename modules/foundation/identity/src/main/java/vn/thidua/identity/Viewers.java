package vn.thidua.identity;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import vn.thidua.core.ActingUnit;
import vn.thidua.core.Role;
import vn.thidua.core.UserProblem;
import vn.thidua.core.Viewer;
import vn.thidua.core.grant.Token;
import vn.thidua.core.request.RequestMemory;
import vn.thidua.organisation.Units;

/**
 * Tells who is looking. A viewer is worked out from the sign-in and from today's records once in a
 * request and never kept longer, so that a role taken away, a term that ended at midnight or a
 * merger counts at once.
 */
@Service
public class Viewers {

    private final SignedInPeople people;
    private final Units units;
    private final BlocPowers powers;
    private final RequestMemory request;

    Viewers(SignedInPeople people, Units units, BlocPowers powers, RequestMemory request) {
        this.people = people;
        this.units = units;
        this.powers = powers;
        this.request = request;
    }

    /**
     * The signed-in person in the unit of one browser tab.
     *
     * @param unitCode unit the tab acts for; nothing means the person's main unit
     * @throws UserProblem when the person does not (or no longer) belong to that unit: nothing may
     *     be saved for it
     */
    public Viewer viewer(@Nullable String unitCode) {
        return request.get(new Asked(authentication(), unitCode), () -> compute(unitCode));
    }

    /**
     * The signed-in person with what all of their units may read, for files and other addresses.
     */
    public Viewer reader() {
        var main = viewer(null);
        var tokens = new HashSet<>(main.tokens());
        choices().stream().skip(1).forEach(unit -> tokens.addAll(viewer(unit.code()).tokens()));
        return new Viewer(
                main.personId(), main.username(), main.name(), main.acting(), main.roles(), tokens);
    }

    /** Units the signed-in person may act for, the main one first. */
    public List<ActingUnit> choices() {
        return person().choices();
    }

    /** How the signed-in person is addressed. */
    public AddressForm address() {
        return signIn().address();
    }

    private Viewer compute(@Nullable String unitCode) {
        var person = person();
        if (person.choices().isEmpty()) {
            return withoutUnit(person);
        }
        var acting = unitCode == null ? person.choices().getFirst() : person.at(unitCode);
        var roles = roles(person, acting);
        return new Viewer(
                person.row().id(),
                person.row().username(),
                person.row().name(),
                acting,
                roles,
                tokens(person, acting, roles));
    }

    private Set<Role> roles(SignedInPerson person, ActingUnit acting) {
        var signIn = person.signIn();
        var roles = new HashSet<>(signIn.rolesByUnit().getOrDefault(acting.code(), Set.of()));
        roles.addAll(powers.of(person.row(), acting, roles));
        if (signIn.administrator()) {
            roles.add(Role.ADMINISTRATOR);
        }
        return roles;
    }

    private Set<Token> tokens(SignedInPerson person, ActingUnit acting, Set<Role> roles) {
        var tokens = new HashSet<Token>();
        tokens.add(Token.PUBLIC);
        tokens.add(Token.person(person.row().id()));
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

    private static Viewer withoutUnit(SignedInPerson person) {
        var row = person.row();
        return new Viewer(
                row.id(),
                row.username(),
                row.name(),
                null,
                person.signIn().administrator() ? Set.of(Role.ADMINISTRATOR) : Set.of(),
                Set.of(Token.PUBLIC, Token.person(row.id())));
    }

    private SignedInPerson person() {
        return request.get(new Known(authentication()), () -> people.of(signIn()));
    }

    private static SignIn signIn() {
        return SignIn.of(authentication()).orElseThrow(Viewers::notSignedIn);
    }

    private static Authentication authentication() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .orElseThrow(Viewers::notSignedIn);
    }

    private static AuthenticationCredentialsNotFoundException notSignedIn() {
        return new AuthenticationCredentialsNotFoundException("not signed in");
    }

    /** A viewer depends on the very sign-in, whose roles may be refreshed, and on the unit. */
    private record Asked(Authentication by, @Nullable String unit) {}

    /** The person depends on the sign-in alone. */
    private record Known(Authentication by) {}
}
