package vn.thidua.organisation;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.ItemRef;
import vn.thidua.core.NotFound;
import vn.thidua.core.UserProblem;
import vn.thidua.core.Viewer;
import vn.thidua.core.audit.Step;

/**
 * The head of the bloc moves: the administrator proposes, the leader of the outgoing head confirms
 * with the paper of the conference. Nothing else has to be changed on the day of the handover.
 */
@Service
@Transactional
public class HeadRotation {

    private final HeadTerms terms;
    private final BlocRules rules;
    private final Units units;
    private final Journal journal;

    HeadRotation(HeadTerms terms, BlocRules rules, Units units, Journal journal) {
        this.terms = terms;
        this.rules = rules;
        this.units = units;
        this.journal = journal;
    }

    /**
     * Proposes a head or deputy. Gives no power.
     *
     * @return key of the term
     * @throws UserProblem when the days are taken or the unit is not a member on all of them
     */
    @PreAuthorize("@rights.may(#viewer, 'organisation.propose-term')")
    public long propose(Viewer viewer, HeadProposal proposal) {
        journal.begin();
        var bloc = rules.lockBloc();
        rules.requireMember(proposal.unitId(), proposal.days());
        rules.requireFree(bloc, proposal.role(), proposal.days());
        var term = terms.save(new HeadTerm(bloc.id(), proposal));
        journal.write(viewer, term.ref(), step("proposed", null, HeadTermState.PROPOSED));
        return term.ref().id();
    }

    /** Takes a proposal back. */
    @PreAuthorize("@rights.may(#viewer, 'organisation.propose-term')")
    public void withdraw(Viewer viewer, long termId, String reason) {
        journal.begin();
        rules.lockBloc();
        var term = existing(termId);
        term.withdraw();
        journal.write(
                viewer,
                term.ref(),
                new Step(
                        "organisation.term-withdrawn",
                        HeadTermState.PROPOSED.name(),
                        HeadTermState.WITHDRAWN.name(),
                        reason));
    }

    /**
     * Confirms a proposal; from its first day the unit has the role. A term that still runs then
     * ends on the day before.
     *
     * @throws UserProblem when the viewer does not lead the outgoing head, the days are taken by
     *     now, or the term is no longer a proposal
     */
    @PreAuthorize("@rights.may(#viewer, 'organisation.confirm-term')")
    public void confirm(Viewer viewer, long termId, HandoverPaper paper) {
        journal.begin();
        var bloc = rules.lockBloc();
        var term = existing(termId);
        requireOutgoingHead(viewer, term);
        rules.requireMember(term.unit(), term.days());
        rules.requireFree(bloc, term.role(), term.days());
        endRunning(viewer, term);
        term.confirm(paper);
        journal.write(
                viewer,
                term.ref(),
                new Step(
                        "organisation.term-confirmed",
                        HeadTermState.PROPOSED.name(),
                        HeadTermState.CONFIRMED.name(),
                        paper.document()));
    }

    private void endRunning(Viewer viewer, HeadTerm next) {
        rules.plan(next.role())
                .cutShortBy(next.days())
                .ifPresent(running -> {
                    running.endBefore(next.days().validFrom());
                    journal.write(
                            viewer,
                            running.ref(),
                            step("handed-over", HeadTermState.CONFIRMED, null));
                });
    }

    /**
     * The outgoing head, or the unit it has merged into meanwhile. The first head of a bloc has
     * nobody before it and confirms itself.
     */
    private void requireOutgoingHead(Viewer viewer, HeadTerm term) {
        var outgoing =
                rules.plan(HeadRole.HEAD)
                        .lastBefore(term.days().validFrom())
                        .map(HeadTerm::unit)
                        .orElse(term.unit());
        if (!viewer.actsFor(outgoing) && !units.mergedInto(viewer.unitId()).contains(outgoing)) {
            var name = units.get(outgoing).spokenName();
            throw UserProblem.of("organisation.head-term.not-outgoing-head", name);
        }
    }

    private HeadTerm existing(long id) {
        return terms.findById(id).orElseThrow(() -> new NotFound(new ItemRef(HeadTerm.TYPE, id)));
    }

    private static Step step(
            String what, @Nullable HeadTermState from, @Nullable HeadTermState to) {
        return new Step("organisation.term-" + what, name(from), name(to), null);
    }

    private static @Nullable String name(@Nullable HeadTermState state) {
        return state == null ? null : state.name();
    }
}
