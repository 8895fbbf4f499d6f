package vn.thidua.organisation.period;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date of the bloc's year.
 *
 * @param code lasting word such as {@code tu-cham-diem}, unique in its period
 * @param from first day when something opens and closes, nothing for a single day
 * @param to last day, or the day itself
 * @param onTimeline whether the home page's line of the year shows it
 * @param note what people should know of it, may be empty
 */
@Embeddable
public record Deadline(
        String code,
        String name,
        @Nullable @Column(name = "opens_on") LocalDate from,
        @Column(name = "due_on") LocalDate to,
        boolean onTimeline,
        String note) {}
