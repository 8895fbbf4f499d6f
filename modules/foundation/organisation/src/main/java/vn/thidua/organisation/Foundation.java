package vn.thidua.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything an installation starts with: the bloc, its units of all times, and its history. Units
 * are named by their codes.
 */
public record Foundation(
        BlocEntry bloc,
        List<UnitEntry> units,
        List<SuccessionEntry> successions,
        List<MembershipEntry> memberships,
        List<TermEntry> headTerms) {

    /**
     * The bloc; meanings as in {@link Bloc}.
     *
     * @param decision number and date of the decision behind its present form, for the log
     */
    public record BlocEntry(
            String code,
            String name,
            String fullName,
            String headWord,
            String deputyWord,
            String contact,
            String decision) {}

    /** Some units that became another one on a day. */
    public record SuccessionEntry(
            SuccessionKind kind, List<String> from, String to, LocalDate date) {}

    /** Units that were members without interruption on the same days. */
    public record MembershipEntry(List<String> units, LocalDate from, @Nullable LocalDate to) {}

    /** A term; without a document it is only proposed. */
    public record TermEntry(
            HeadRole role,
            String unit,
            LocalDate from,
            LocalDate to,
            @Nullable String document,
            @Nullable LocalDate confirmedOn,
            @Nullable String note) {}
}
