package vn.thidua.organisation.lunar;

import java.time.LocalDate;

/**
 * A day of the Vietnamese lunar calendar.
 *
 * @param day 1 to 30
 * @param month 1 to 12
 * @param leap whether it is the second month of that number (tháng nhuận)
 * @param year the year of the common calendar in which the lunar year begins
 */
public record LunarDate(int day, int month, boolean leap, int year) {

    /** The lunar date of a day. */
    public static LunarDate of(LocalDate day) {
        var month = LunarYear.around(day).monthOf(day);
        var dayOfMonth = (int) (LunarYear.julianDay(day) - month.start()) + 1;
        return new LunarDate(dayOfMonth, month.number(), month.leap(), month.year());
    }

    /** Which of the ten stems (can) the year has, 0 for Giáp. */
    public int stem() {
        return Math.floorMod(year + 6, 10);
    }

    /** Which of the twelve branches (chi) the year has, 0 for Tý. */
    public int branch() {
        return Math.floorMod(year + 8, 12);
    }
}
