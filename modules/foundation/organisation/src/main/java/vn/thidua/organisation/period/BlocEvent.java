package vn.thidua.organisation.period;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.core.time.PortalTime;

/** Something the bloc meets for. */
@Entity
@Table(name = "organisation_event")
class BlocEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name;
    private String place;
    private Instant startsAt;

    @SuppressWarnings("NullAway.Init")
    protected BlocEvent() {}

    BlocEvent(YearPlan.EventEntry entry) {
        name = entry.name();
        place = entry.place();
        startsAt = entry.start();
    }

    CalendarDay shown() {
        var local = startsAt.atZone(PortalTime.ZONE);
        return new CalendarDay(
                CalendarDay.Kind.EVENT,
                local.toLocalDate(),
                local.toLocalTime(),
                name,
                place,
                null);
    }
}
