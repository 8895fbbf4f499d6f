package vn.thidua.uikit.draft;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.core.draft.DraftKey;
import vn.thidua.core.draft.Drafts;
import vn.thidua.core.draft.SavedDraft;
import vn.thidua.uikit.Acting;

/**
 * Keeps what is typed into the form around it, and says so: "Đã lưu nháp lúc 09:42" only after the
 * portal has answered, and that the words stay on this machine while there is no line. It never
 * touches the item; saving that is the form's own business, which then calls {@link #settle}.
 *
 * <p>Usage: mark the form with {@link #form}, each field with {@link #watch}, tell what the server
 * holds with {@link #hold}, then {@link #open}. A notice about the line appears where {@link
 * #notices} stands.
 */
@Tag("td-draft")
@JavaScript("context://ui-kit/draft/draft.js")
public final class DraftKeeper extends Component implements HasStyle, LocaleChangeObserver {

    private final transient Drafts drafts;
    private final transient Acting acting;
    private final transient JsonMapper json;
    private final transient Clock clock;
    private final String seal;
    private final Map<String, Object> held = new TreeMap<>();
    private String pen = UUID.randomUUID().toString();
    private @Nullable DraftKey key;
    private int baseVersion;
    private SerializableConsumer<DraftKey> arrived = _ -> {};

    DraftKeeper(Drafts drafts, Acting acting, JsonMapper json, Clock clock, String seal) {
        this.drafts = drafts;
        this.acting = acting;
        this.json = json;
        this.clock = clock;
        this.seal = seal;
        addClassName("draft");
    }

    /** Marks the component that surrounds all fields, the keeper and its notices. */
    public static void form(Component form) {
        form.getElement().setAttribute("data-draft-form", true);
    }

    /** Marks the place for notices about the line, above the fields. */
    public static void notices(Component place) {
        place.getElement().setAttribute("data-draft-notices", true);
    }

    /** Keeps the value that the browser has in this field, under this name. */
    public static void watch(Component field, String name) {
        field.getElement().setAttribute("data-draft", name);
    }

    /**
     * Keeps a value that only the server knows, such as the order of photos. A change counts as
     * typing once the form is open.
     *
     * @param value anything that can be written as JSON
     */
    public void hold(String name, Object value) {
        held.put(name, value);
        getElement().setProperty("held", json.writeValueAsString(held));
    }

    /**
     * Begins to keep the form.
     *
     * @param formKey which form
     * @param version version of the item that is shown, 0 for a new one
     * @return what was typed into it and not saved
     */
    public Optional<SavedDraft> open(DraftKey formKey, int version) {
        key = formKey;
        var found = drafts.find(acting.viewer(), formKey);
        baseVersion = found.map(SavedDraft::baseVersion).orElse(version);
        setUp(false, found);
        return found;
    }

    /** Version of the item that the words in the form began with. */
    public int baseVersion() {
        return baseVersion;
    }

    /** Called when words that had stayed on this machine have reached the portal. */
    public void onArrived(SerializableConsumer<DraftKey> listener) {
        arrived = listener;
    }

    /**
     * The words stand in the item now.
     *
     * @param next the item's form, from now on
     * @param version the item's new version
     */
    public void settle(DraftKey next, int version) {
        drafts.settle(acting.viewer(), current(), pen);
        renew(next, version);
        setUp(false);
    }

    /**
     * Throws away what was typed; it can be brought back for seven days.
     *
     * @param version version of the item that is shown instead, 0 for a new one
     */
    public void discard(DraftKey next, int version) {
        drafts.discard(acting.viewer(), current(), pen);
        renew(next, version);
        setUp(false);
    }

    /**
     * The words stay unsaved and now follow a newer version of the item.
     *
     * @param version the version that the writer has seen and decided about
     */
    public void rebase(int version) {
        renew(current(), version);
        setUp(true);
    }

    /** Other words have been put into the form; the old ones can be brought back for seven days. */
    public void replace() {
        drafts.discard(acting.viewer(), current(), pen);
        renew(current(), baseVersion);
        setUp(true);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getElement().setPropertyMap("texts", DraftWords.in(this::getTranslation));
    }

    /** The browser had older words of this form, or of another new one, and has sent them. */
    @ClientCallable
    void arrived(String slot) {
        arrived.accept(new DraftKey(current().form(), slot));
    }

    private void renew(DraftKey next, int version) {
        key = next;
        baseVersion = version;
        pen = UUID.randomUUID().toString();
    }

    private DraftKey current() {
        if (key == null) {
            throw new IllegalStateException("The form is not open");
        }
        return key;
    }

    /**
     * Tells the browser; {@code typed} when the form has words that the portal has not kept yet.
     */
    private void setUp(boolean typed) {
        setUp(typed, drafts.find(acting.viewer(), current()));
    }

    private void setUp(boolean typed, Optional<SavedDraft> known) {
        var viewer = acting.viewer();
        var unit = viewer.acting();
        var setting = new LinkedHashMap<String, Object>();
        setting.put("person", viewer.personId());
        setting.put("unit", unit == null ? "" : unit.code());
        setting.put("form", current().form());
        setting.put("slot", current().slot());
        setting.put("baseVersion", baseVersion);
        setting.put("revision", known.map(SavedDraft::revision).orElse(0L));
        setting.put("pen", pen);
        setting.put("seal", seal);
        setting.put("typed", typed);
        setting.put("now", clock.millis());
        getElement().setProperty("setting", json.writeValueAsString(setting));
    }
}
