package vn.thidua.files;

import java.util.Set;
import vn.thidua.core.ActingUnit;
import vn.thidua.core.PersonName;
import vn.thidua.core.Role;
import vn.thidua.core.Viewer;
import vn.thidua.core.grant.Token;

/** People who act in the tests of this module. */
final class People {

    static final long WOMEN = 1;
    static final long FARMERS = 2;
    static final long BLOC = 9;

    /** Writes for the Women's Union. */
    static final Viewer MAI = person(901, "Hoàng Thị", "Mai", WOMEN, Role.EDITOR);

    /** Leads the Women's Union. */
    static final Viewer LAN = person(902, "Đặng Thị", "Lan", WOMEN, Role.LEADER);

    /** Writes for the Farmers' Union. */
    static final Viewer TUAN = person(903, "Lê Văn", "Tuấn", FARMERS, Role.EDITOR);

    /** Reads only. */
    static final Viewer NGA = person(904, "Trần Thị", "Nga", FARMERS, Role.MEMBER);

    private People() {}

    private static Viewer person(long id, String family, String given, long unit, Role role) {
        return new Viewer(
                id,
                given,
                new PersonName(family, given),
                new ActingUnit(unit, "unit" + unit, ""),
                Set.of(role),
                Set.of(Token.PUBLIC, Token.person(id), Token.unit(unit), Token.bloc(BLOC)));
    }
}
