package vn.thidua.uikit;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.thidua.core.ActingUnit;
import vn.thidua.core.Viewer;
import vn.thidua.identity.AddressForm;
import vn.thidua.identity.Viewers;
import vn.thidua.identity.setting.PersonSettings;
import vn.thidua.identity.setting.PersonalAddress;

/**
 * The viewer of the current browser tab. The unit acted for belongs to the tab, not to the session:
 * two tabs may act for two units. It is remembered by the browser window's name, which survives a
 * reload of the tab.
 */
@Service
public class Acting {

    private static final String CHOSEN = Acting.class.getName();
    private static final String PAGES_UNIT = CHOSEN + ".page";

    private final Viewers viewers;
    private final PersonSettings settings;

    Acting(Viewers viewers, PersonSettings settings) {
        this.viewers = viewers;
        this.settings = settings;
    }

    /**
     * The viewer of this tab, computed anew at each call. A page acts for the unit it was built for
     * until it is built anew: what somebody types for one unit never becomes another unit's.
     *
     * @throws vn.thidua.core.UserProblem when the person has left that unit meanwhile
     */
    public Viewer viewer() {
        return viewers.viewer(unitCode());
    }

    /**
     * The viewer for a request beside the page, such as an upload, that knows no tab.
     *
     * @param unitCode as {@link #unitCode} said when the page was built
     */
    public Viewer viewer(@Nullable String unitCode) {
        return viewers.viewer(unitCode);
    }

    /** Code of the unit this page acts for, nothing for a person without a unit. */
    public @Nullable String unitCode() {
        var page = UI.getCurrentOrThrow();
        if (ComponentUtil.getData(page, PAGES_UNIT) instanceof String unit) {
            return unit;
        }
        var unit = unitOfNewPage();
        ComponentUtil.setData(page, PAGES_UNIT, unit);
        return unit;
    }

    /** The unit chosen in this tab, while the person belongs to it, else the main one. */
    private @Nullable String unitOfNewPage() {
        var units = choices().stream().map(ActingUnit::code).toList();
        var chosen = chosen().get(tab());
        if (chosen != null && units.contains(chosen)) {
            return chosen;
        }
        return units.isEmpty() ? null : units.getFirst();
    }

    /** Units the person may act for. */
    public List<ActingUnit> choices() {
        return viewers.choices();
    }

    /** How the person is addressed: as the person chose, else as the profile says. */
    public AddressForm address() {
        return settings.get(PersonalAddress.SETTING).form(viewers.address());
    }

    /** From now on this tab acts for the unit with this code. */
    public void actFor(String unitCode) {
        chosen().put(tab(), unitCode);
        ComponentUtil.setData(UI.getCurrentOrThrow(), PAGES_UNIT, unitCode);
    }

    private static @Nullable String tab() {
        return UI.getCurrentOrThrow().getPage().getExtendedClientDetails().getWindowName();
    }

    @SuppressWarnings("unchecked")
    private static Map<@Nullable String, String> chosen() {
        var session = VaadinSession.getCurrent();
        var chosen = (Map<@Nullable String, String>) session.getAttribute(CHOSEN);
        if (chosen == null) {
            chosen = new HashMap<>();
            session.setAttribute(CHOSEN, chosen);
        }
        return chosen;
    }
}
