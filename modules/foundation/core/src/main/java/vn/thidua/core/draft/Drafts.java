package vn.thidua.core.draft;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.core.UserProblem;
import vn.thidua.core.Viewer;
import vn.thidua.core.draft.DraftAnswer.Outcome;
import vn.thidua.core.text.SecrecyMark;

/**
 * Keeps what people type. Every method works on the viewer's own drafts for his acting unit and
 * reaches nobody else's, so that no further right is asked for.
 */
@Service
public class Drafts {

    /** Rows one person may have; more is a program running wild, not a person writing. */
    static final int MOST = 300;

    private final DraftRows rows;
    private final JsonMapper json;
    private final Clock clock;

    Drafts(DraftRows rows, JsonMapper json, Clock clock) {
        this.rows = rows;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Keeps a letter. Repeating one changes nothing; a letter of another pen is kept only if that
     * pen knew the draft as it stands. A form in which a {@code title} bears a mark of secrecy is
     * erased instead.
     *
     * @throws UserProblem when the text is longer than {@value DraftLetter#LIMIT} characters, or
     *     there are far too many drafts
     */
    @Transactional
    public DraftAnswer keep(Viewer viewer, DraftKey key, DraftLetter letter) {
        if (letter.content().length() > DraftLetter.LIMIT) {
            throw UserProblem.of("core.draft.too-long");
        }
        if (isSecret(letter.content())) {
            rows.erase(viewer.personId(), viewer.unitId(), key.form(), key.slot());
            return new DraftAnswer(Outcome.SECRET, 0, clock.instant());
        }
        return lock(viewer, key)
                .map(draft -> draft.take(letter, clock.instant()))
                .orElseGet(() -> begun(viewer, key, letter));
    }

    /** The unsaved draft of one form. */
    @Transactional(readOnly = true)
    public Optional<SavedDraft> find(Viewer viewer, DraftKey key) {
        return rows.open(viewer.personId(), viewer.unitId(), key.form(), key.slot())
                .map(Draft::saved);
    }

    /** Unsaved drafts of items that do not exist yet, the last one first. */
    @Transactional(readOnly = true)
    public List<SavedDraft> ofNewItems(Viewer viewer, String form) {
        return rows.open(viewer.personId(), viewer.unitId(), form).stream()
                .map(Draft::saved)
                .filter(draft -> draft.key().item().isEmpty())
                .toList();
    }

    /** Drafts thrown away in the last days, the last one first. */
    @Transactional(readOnly = true)
    public List<SavedDraft> discarded(Viewer viewer, String form) {
        return rows.discarded(viewer.personId(), viewer.unitId(), form).stream()
                .map(Draft::saved)
                .toList();
    }

    /**
     * The form's words stand in its item now.
     *
     * @param pen the open form that saved; its letters still on their way are turned away
     */
    @Transactional
    public void settle(Viewer viewer, DraftKey key, String pen) {
        lock(viewer, key).orElseGet(() -> begun(viewer, key, pen)).settle(pen, clock.instant());
    }

    /** Throws the form's words away; they can be brought back for {@link DraftCleaning#REGRET}. */
    @Transactional
    public void discard(Viewer viewer, DraftKey key, String pen) {
        var draft = lock(viewer, key).orElseGet(() -> begun(viewer, key, pen));
        if (draft.hasContent()) {
            rows.save(draft.discarded(clock.instant()));
        }
        draft.settle(pen, clock.instant());
    }

    /** The title of the form itself and those of documents in it, also of one being typed. */
    private boolean isSecret(String content) {
        var form = json.readTree(content);
        var typed =
                form.propertyStream()
                        .filter(field -> field.getKey().startsWith("title-"))
                        .map(Map.Entry::getValue);
        return Stream.concat(form.findValues("title").stream(), typed)
                .anyMatch(title -> SecrecyMark.standsIn(title.asString("")));
    }

    private Optional<Draft> lock(Viewer viewer, DraftKey key) {
        return rows.lock(viewer.personId(), viewer.unitId(), key.form(), key.slot());
    }

    private DraftAnswer begun(Viewer viewer, DraftKey key, DraftLetter letter) {
        if (viewer.unitId() == 0) {
            throw UserProblem.of("core.not-allowed");
        }
        if (rows.countByPersonId(viewer.personId()) >= MOST) {
            throw UserProblem.of("core.draft.too-many");
        }
        return rows.saveAndFlush(new Draft(viewer, key, letter, clock.instant()))
                .answer(Outcome.KEPT);
    }

    /** A row for a form whose first letter is still on its way. */
    private Draft begun(Viewer viewer, DraftKey key, String pen) {
        var empty = new DraftLetter(0, pen, 0, 0, false, "{}");
        var draft = new Draft(viewer, key, empty, clock.instant());
        draft.settle(pen, clock.instant());
        return rows.save(draft);
    }
}
