package vn.thidua.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.core.text.Phrase;
import vn.thidua.uikit.Days;

/** How near the last day of a duty is; the colour is never alone, words say the same. */
enum Urgency {
    OVERDUE("k-brick"),
    SOON("k-amber"),
    LATER("k-steady"),
    OPEN("k-slate");

    /** As the drawing of the home page: up to three days before the last one are amber. */
    private static final int SOON_DAYS = 3;

    private final String hue;

    Urgency(String hue) {
        this.hue = hue;
    }

    static Urgency of(@Nullable LocalDate due, LocalDate today) {
        if (due == null) {
            return OPEN;
        }
        var left = Days.between(today, due);
        if (left < 0) {
            return OVERDUE;
        }
        return left <= SOON_DAYS ? SOON : LATER;
    }

    /** Class of the style sheet. */
    String hue() {
        return hue;
    }

    /** The time left in words. */
    static Phrase words(LocalDate due, LocalDate today) {
        var left = Days.between(today, due);
        if (left < 0) {
            return Phrase.of("duty.time.overdue", -left);
        }
        return switch ((int) Math.min(left, 2)) {
            case 0 -> Phrase.of("duty.time.today");
            case 1 -> Phrase.of("duty.time.tomorrow");
            default -> Phrase.of("duty.time.left", left);
        };
    }
}
