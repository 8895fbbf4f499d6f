package vn.thidua.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.thidua.core.time.PortalTime;

/**
 * The bloc of the installation, its members and who leads it on a day. Only confirmed terms count:
 * what {@link #headOn} answers is what power is made of.
 */
@Service
public class Blocs {

    private final Organisation organisation;
    private final Clock clock;

    Blocs(Organisation organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    /**
     * The one bloc of the installation.
     *
     * @throws IllegalStateException when none was entered yet
     */
    public Bloc theBloc() {
        return find().orElseThrow(() ->
                new IllegalStateException(
                        "No bloc was entered yet. Start with portal.demo=true for"
                                + " the demonstration, or enter one through"
                                + " Founding.found(..)."));
    }

    /** The bloc, or nothing before it was entered. */
    public Optional<Bloc> find() {
        return organisation.now().bloc();
    }

    /** The head's term of a day. Nothing while a handover is late and no term reaches the day. */
    public Optional<HeadTermRow> headOn(LocalDate day) {
        return on(HeadRole.HEAD, day);
    }

    /** The deputy's term of a day. */
    public Optional<HeadTermRow> deputyOn(LocalDate day) {
        return on(HeadRole.DEPUTY, day);
    }

    /**
     * The head that a stretch of time, such as an archived year, is shown with: who led on most of
     * its days.
     */
    public Optional<HeadTermRow> headOf(LocalDate from, LocalDate to) {
        return organisation.now().plan(HeadRole.HEAD).longestIn(from, to).map(this::row);
    }

    /** All terms of both roles, proposed ones too, the latest first. */
    public List<HeadTermRow> terms() {
        return organisation.now().terms().stream().map(this::row).toList();
    }

    /** Whether the unit is a member on the day. */
    public boolean isMember(long unit, LocalDate day) {
        return organisation.now().isMember(unit, day);
    }

    private Optional<HeadTermRow> on(HeadRole role, LocalDate day) {
        return organisation.now().plan(role).on(day).map(this::row);
    }

    private HeadTermRow row(TermFact term) {
        return term.row(PortalTime.today(clock));
    }
}
