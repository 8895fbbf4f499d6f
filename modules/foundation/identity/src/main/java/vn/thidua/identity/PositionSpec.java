package vn.thidua.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A position to be recorded.
 *
 * @param title words of the office, such as "Chuyên viên Ban Tuyên giáo"
 * @param from first day
 * @param to last day, or nothing while it lasts
 * @param main whether it is the person's main position: the unit a new browser tab acts for
 */
record PositionSpec(String title, LocalDate from, @Nullable LocalDate to, boolean main) {}
