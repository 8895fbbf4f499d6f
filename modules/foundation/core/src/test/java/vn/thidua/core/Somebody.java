package vn.thidua.core;

import java.util.Set;
import vn.thidua.core.grant.Token;

/** People of the tests, each with what the test is about. */
public final class Somebody {

    /** The unit that everybody here acts for. */
    public static final ActingUnit UNIT = new ActingUnit(12, "lhpn", "Chuyên viên Ban Tuyên giáo");

    private static final PersonName NAME = new PersonName("Hoàng Thị", "Mai");

    private Somebody() {}

    /** Somebody who reads by these tokens. */
    public static Viewer with(Token... tokens) {
        return new Viewer(77, "mai.hoang", NAME, UNIT, Set.of(Role.MEMBER), Set.of(tokens));
    }

    /** Somebody in these capacities. */
    public static Viewer as(Role... roles) {
        return new Viewer(77, "mai.hoang", NAME, UNIT, Set.of(roles), Set.of());
    }

    /** Somebody who acts for no unit. */
    public static Viewer withoutUnit() {
        return new Viewer(9, "tai.ngo", NAME, null, Set.of(Role.ADMINISTRATOR), Set.of());
    }
}
