package vn.thidua.organisation;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.thidua.core.UserProblem;
import vn.thidua.core.text.Texts;

/** What every term of a head or deputy must keep (invariant 1 of the field). */
@Component
class BlocRules {

    private final EmulationBlocs blocs;
    private final BlocMembers members;
    private final HeadTerms terms;

    BlocRules(EmulationBlocs blocs, BlocMembers members, HeadTerms terms) {
        this.blocs = blocs;
        this.members = members;
        this.terms = terms;
    }

    /** Lets one transaction at a time change terms. */
    EmulationBloc lockBloc() {
        return blocs.lockFirst()
                .orElseThrow(() -> new IllegalStateException("No bloc was entered yet."));
    }

    TermPlan<HeadTerm> plan(HeadRole role) {
        return new TermPlan<>(terms.confirmed(role));
    }

    /** The unit must be a member on every day of the term. */
    void requireMember(long unit, Validity days) {
        if (members.of(unit).stream().noneMatch(member -> member.validity().covers(days))) {
            throw UserProblem.at("unit", "organisation.head-term.not-a-member");
        }
    }

    /** A unit that is head or deputy hands over before it leaves. */
    void endMembership(OrgUnit unit, LocalDate day) {
        for (var role : HeadRole.values()) {
            if (plan(role).confirmed().stream()
                    .anyMatch(term -> term.unit() == unit.id() && !term.days().endsBefore(day))) {
                throw UserProblem.of(
                        "organisation.unit.still-in-term", unit.namingOn(day).fullName());
            }
        }
        members.of(unit.id()).stream()
                .filter(member -> member.validity().includes(day))
                .forEach(member -> member.endBefore(day));
    }

    /** Terms of one role never overlap. */
    void requireFree(EmulationBloc bloc, HeadRole role, Validity days) {
        if (plan(role).isTaken(days)) {
            var word = bloc.wordFor(role).toLowerCase(Texts.VIETNAMESE);
            throw UserProblem.at("from", "organisation.head-term.taken", word);
        }
    }
}
