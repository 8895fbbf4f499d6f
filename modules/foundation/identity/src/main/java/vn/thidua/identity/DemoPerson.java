package vn.thidua.identity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person in the demonstration file. */
record DemoPerson(
        String username,
        String familyAndMiddleName,
        String givenName,
        String address,
        @Nullable List<DemoPosition> positions,
        @Nullable DemoDuty secretariat) {

    /** The file. */
    record File(List<DemoPerson> people) {}

    record DemoPosition(
            String unit, String title, LocalDate from, @Nullable LocalDate to, boolean main) {}

    record DemoDuty(String unit, LocalDate from, LocalDate to) {}
}
