package vn.thidua.organisation.lunar;

import java.time.LocalDate;
import java.time.temporal.JulianFields;
import java.util.ArrayList;
import java.util.List;

/**
 * The months from one winter solstice's month to the next. The month that has the solstice is the
 * eleventh. When thirteen months begin in between, the first one in which the sun enters no new
 * twelfth of its way is the leap month and repeats the number before it.
 */
record LunarYear(List<Month> months) {

    /** Hà Nội is seven hours ahead of universal time; Julian days begin at noon. */
    private static final double MIDNIGHT_OF_VIETNAM = -0.5 - 7 / 24.0;

    private static final int DEGREES_A_PART = 30;
    private static final int WINTER_SOLSTICE = 270;
    private static final int SOLSTICE_MONTH = 11;

    /** A month that begins on a Julian day. */
    record Month(long start, int number, boolean leap, int year) {}

    /** The months around a day: those of the solstices before and after it. */
    static LunarYear around(LocalDate day) {
        var julianDay = julianDay(day);
        var year = day.getYear();
        return solsticeMonth(year) <= julianDay ? from(year) : from(year - 1);
    }

    /** The month that a day belongs to. */
    Month monthOf(LocalDate day) {
        var julianDay = julianDay(day);
        return months.reversed().stream()
                .filter(month -> month.start() <= julianDay)
                .findFirst()
                .orElseThrow();
    }

    static long julianDay(LocalDate day) {
        return day.getLong(JulianFields.JULIAN_DAY);
    }

    /** From the month of the given year's solstice to the last before that of the next year's. */
    private static LunarYear from(int year) {
        var first = moonOf(solsticeMonth(year));
        var count = (int) (moonOf(solsticeMonth(year + 1)) - first);
        var leap = count == 13 ? leapMonth(first) : count;
        var months = new ArrayList<Month>();
        for (var i = 0; i < count; i++) {
            var number = (i < leap ? SOLSTICE_MONTH + i : SOLSTICE_MONTH + i - 1);
            months.add(
                    new Month(
                            startOf(first + i),
                            number > 12 ? number - 12 : number,
                            i == leap,
                            number > 12 ? year + 1 : year));
        }
        return new LunarYear(List.copyOf(months));
    }

    /** How many months after the solstice's month the leap month comes. */
    private static int leapMonth(long first) {
        var after = 1;
        while (partOfSunWay(startOf(first + after)) != partOfSunWay(startOf(first + after + 1))) {
            after++;
        }
        return after;
    }

    /** First day of the month that has the winter solstice of a year. */
    private static long solsticeMonth(int year) {
        var moon = moonOf(julianDay(LocalDate.of(year, 12, 31)));
        var start = startOf(moon);
        var solsticeIsOver = partOfSunWay(start) >= WINTER_SOLSTICE / DEGREES_A_PART;
        return solsticeIsOver ? startOf(moon - 1) : start;
    }

    /** Count of the new moon that the month of a day begins with. */
    private static long moonOf(long julianDay) {
        var guess = Math.round((julianDay - Astronomy.FIRST_NEW_MOON) / Astronomy.MONTH) + 1;
        while (startOf(guess) > julianDay) {
            guess--;
        }
        return guess;
    }

    /** The day in Việt Nam on which a new moon falls. */
    private static long startOf(long moon) {
        return (long) Math.floor(Astronomy.newMoon(moon) - MIDNIGHT_OF_VIETNAM);
    }

    /** Twelfth of its way, 0 to 11, in which the sun stands as the day begins in Việt Nam. */
    private static int partOfSunWay(long julianDay) {
        var longitude = Astronomy.sunLongitude(julianDay + MIDNIGHT_OF_VIETNAM);
        return (int) (longitude / DEGREES_A_PART);
    }
}
