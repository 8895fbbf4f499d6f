package vn.thidua.core.draft;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.core.Viewer;
import vn.thidua.core.draft.DraftAnswer.Outcome;

/** What one person has typed into one form for one unit. */
@Entity
@Table(name = "core_draft")
@SuppressWarnings("UnusedVariable") // the owner's keys are read by the queries
class Draft {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long personId;
    private long unitId;
    private String form;
    private String slot;
    private int baseVersion;

    /** Nothing once it was saved into its item: the row then only turns late letters away. */
    private @Nullable String content;

    private String pen;
    private long stroke;
    private long revision;
    private Instant savedAt;
    private @Nullable Instant discardedAt;

    @SuppressWarnings("NullAway.Init")
    protected Draft() {}

    @SuppressWarnings("NullAway.Init")
    Draft(Viewer owner, DraftKey key, DraftLetter letter, Instant now) {
        personId = owner.personId();
        unitId = owner.unitId();
        form = key.form();
        slot = key.slot();
        write(letter, now);
    }

    /** Takes a letter unless another pen wrote something that this one has not seen. */
    DraftAnswer take(DraftLetter letter, Instant now) {
        if (pen.equals(letter.pen())) {
            if (letter.stroke() > stroke) {
                write(letter, now);
            }
            return answer(content == null ? Outcome.LATE : Outcome.KEPT);
        }
        if (letter.revision() != revision && content != null && !letter.insist()) {
            return answer(Outcome.ELSEWHERE);
        }
        write(letter, now);
        return answer(Outcome.KEPT);
    }

    DraftAnswer answer(Outcome outcome) {
        return new DraftAnswer(outcome, revision, savedAt);
    }

    /**
     * Its words have gone into the item: letters of this pen that are still on their way are late.
     */
    void settle(String by, Instant now) {
        content = null;
        pen = by;
        stroke = Long.MAX_VALUE;
        revision++;
        savedAt = now;
    }

    /** A copy under a key of its own that can be brought back for some days. */
    Draft discarded(Instant now) {
        var copy = new Draft();
        copy.personId = personId;
        copy.unitId = unitId;
        copy.form = form;
        copy.slot = DraftKey.fresh(form).slot();
        copy.baseVersion = baseVersion;
        copy.content = content;
        copy.pen = pen;
        copy.stroke = stroke;
        copy.revision = revision;
        copy.savedAt = savedAt;
        copy.discardedAt = now;
        return copy;
    }

    boolean hasContent() {
        return content != null;
    }

    SavedDraft saved() {
        return new SavedDraft(
                new DraftKey(form, slot),
                baseVersion,
                Objects.requireNonNull(content, "settled"),
                revision,
                savedAt);
    }

    private void write(DraftLetter letter, Instant now) {
        baseVersion = letter.baseVersion();
        content = letter.content();
        pen = letter.pen();
        stroke = letter.stroke();
        revision++;
        savedAt = now;
        discardedAt = null;
    }
}
