package vn.thidua.uikit.draft;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.core.draft.DraftKey;
import vn.thidua.core.draft.DraftSeals;
import vn.thidua.core.draft.Drafts;
import vn.thidua.core.draft.SavedDraft;
import vn.thidua.uikit.Acting;

/** Makes keepers of drafts for forms. */
@Service
public class DraftKeepers {

    private final Drafts drafts;
    private final DraftSeals seals;
    private final Acting acting;
    private final JsonMapper json;
    private final Clock clock;

    DraftKeepers(Drafts drafts, DraftSeals seals, Acting acting, JsonMapper json, Clock clock) {
        this.drafts = drafts;
        this.seals = seals;
        this.acting = acting;
        this.json = json;
        this.clock = clock;
    }

    /** A keeper for one open form of the current tab. */
    public DraftKeeper keeper() {
        return new DraftKeeper(drafts, acting, json, clock, seals.of(acting.viewer()));
    }

    /** Where writing of a new item goes on: the last unsaved form, else an empty one. */
    public DraftKey ofNewItem(String form) {
        return drafts.ofNewItems(acting.viewer(), form).stream()
                .findFirst()
                .map(SavedDraft::key)
                .orElseGet(() -> DraftKey.fresh(form));
    }

    /** What was typed into a form and not saved. */
    public Optional<SavedDraft> find(DraftKey key) {
        return drafts.find(acting.viewer(), key);
    }

    /** What the person threw away in the last days, the last one first. */
    public List<SavedDraft> discarded(String form) {
        return drafts.discarded(acting.viewer(), form);
    }
}
