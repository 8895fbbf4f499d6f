package vn.thidua.organisation;

import java.util.function.ToLongFunction;
import org.springframework.stereotype.Component;
import vn.thidua.core.UserProblem;

/** Enters a bloc with its members and terms of the past, under the same rules as new terms. */
@Component
class BlocHistory {

    private final EmulationBlocs blocs;
    private final BlocMembers members;
    private final HeadTerms terms;
    private final BlocRules rules;

    BlocHistory(EmulationBlocs blocs, BlocMembers members, HeadTerms terms, BlocRules rules) {
        this.blocs = blocs;
        this.members = members;
        this.terms = terms;
        this.rules = rules;
    }

    /**
     * Enters the bloc.
     *
     * @return its key
     */
    long enter(Foundation foundation, ToLongFunction<String> unitByCode) {
        if (blocs.findFirstByOrderById().isPresent()) {
            throw UserProblem.of("organisation.bloc.exists");
        }
        var bloc = blocs.save(new EmulationBloc(foundation.bloc()));
        for (var entry : foundation.memberships()) {
            var days = new Validity(entry.from(), entry.to());
            for (var unit : entry.units()) {
                members.save(new BlocMember(bloc.id(), unitByCode.applyAsLong(unit), days));
            }
        }
        for (var entry : foundation.headTerms()) {
            enterTerm(bloc, entry, unitByCode.applyAsLong(entry.unit()));
        }
        return bloc.id();
    }

    private void enterTerm(EmulationBloc bloc, Foundation.TermEntry entry, long unit) {
        var note = entry.note() == null ? "" : entry.note();
        var proposal = new HeadProposal(entry.role(), unit, entry.from(), entry.to(), note);
        rules.requireMember(unit, proposal.days());
        rules.requireFree(bloc, entry.role(), proposal.days());
        var term = new HeadTerm(bloc.id(), proposal);
        if (entry.document() != null && entry.confirmedOn() != null) {
            term.confirm(new HandoverPaper(entry.document(), entry.confirmedOn()));
        }
        terms.save(term);
    }
}
