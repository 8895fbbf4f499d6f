package vn.thidua.organisation;

import java.util.Set;
import vn.thidua.core.ActingUnit;
import vn.thidua.core.PersonName;
import vn.thidua.core.Role;
import vn.thidua.core.Viewer;

/** People of the demonstration's units, in one capacity each. */
public final class Somebody {

    private Somebody() {}

    /** Somebody of a unit. */
    public static Viewer of(Unit unit, Role... roles) {
        var acting = new ActingUnit(unit.id(), unit.code(), "Lãnh đạo");
        var name = new PersonName("Nguyễn Văn", "Bình");
        return new Viewer(7, "binh.nguyen", name, acting, Set.of(roles), Set.of());
    }

    /** The system administrator, who has no unit. */
    public static Viewer administrator() {
        var name = new PersonName("Ngô Đức", "Tài");
        return new Viewer(9, "tai.ngo", name, null, Set.of(Role.ADMINISTRATOR), Set.of());
    }
}
