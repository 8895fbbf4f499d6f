package vn.thidua.organisation.lunar;

import java.util.List;

/**
 * Moon and sun as far as a calendar needs them, after Jean Meeus, "Astronomical Formulae for
 * Calculators", chapters 18 and 32, and "Astronomical Algorithms", chapter 24. Good to about two
 * minutes of time for the moon and a hundredth of a degree for the sun between 1900 and 2100.
 *
 * <p>Days are Julian days: the count of days since noon of 1 January 4713 BC, universal time.
 */
final class Astronomy {

    /** Mean length of a month from new moon to new moon, in days. */
    static final double MONTH = 29.53058868;

    /** The mean new moon that months are counted from: that of 1 January 1900. */
    static final double FIRST_NEW_MOON = 2415020.75933;

    private static final double JULIAN_CENTURY = 36525;
    private static final double YEAR_2000 = 2451545.0;
    private static final double MONTHS_A_CENTURY = 1236.85;

    /**
     * Periodic terms of the true new moon, in days: amplitude and the multiples of the sun's mean
     * anomaly, the moon's mean anomaly and the moon's argument of latitude. The leading term of the
     * sun changes with time and is not here.
     */
    private static final List<Wave> NEW_MOON_WAVES =
            List.of(
                    new Wave(0.0021, 2, 0, 0),
                    new Wave(-0.4068, 0, 1, 0),
                    new Wave(0.0161, 0, 2, 0),
                    new Wave(-0.0004, 0, 3, 0),
                    new Wave(0.0104, 0, 0, 2),
                    new Wave(-0.0051, 1, 1, 0),
                    new Wave(-0.0074, 1, -1, 0),
                    new Wave(0.0004, 1, 0, 2),
                    new Wave(-0.0004, -1, 0, 2),
                    new Wave(-0.0006, 0, 1, 2),
                    new Wave(0.0010, 0, -1, 2),
                    new Wave(0.0005, 1, 2, 0));

    private Astronomy() {}

    /** Julian day of a new moon, counted from {@link #FIRST_NEW_MOON}. */
    static double newMoon(long count) {
        var k = (double) count;
        var t = k / MONTHS_A_CENTURY;
        var sun = 359.2242 + 29.10535608 * k - 0.0000333 * t * t - 0.00000347 * t * t * t;
        var moon = 306.0253 + 385.81691806 * k + 0.0107306 * t * t + 0.00001236 * t * t * t;
        var latitude = 21.2964 + 390.67050646 * k - 0.0016528 * t * t - 0.00000239 * t * t * t;
        var waves = NEW_MOON_WAVES.stream().mapToDouble(wave -> wave.at(sun, moon, latitude)).sum();
        return meanNewMoon(k, t) + (0.1734 - 0.000393 * t) * sin(sun) + waves - clockError(t);
    }

    /** Apparent longitude of the sun in degrees, 0 at the spring equinox. */
    static double sunLongitude(double julianDay) {
        var t = (julianDay - YEAR_2000) / JULIAN_CENTURY;
        var anomaly = 357.52910 + 35999.05030 * t - 0.0001559 * t * t - 0.00000048 * t * t * t;
        var mean = 280.46645 + 36000.76983 * t + 0.0003032 * t * t;
        var centre =
                (1.914600 - 0.004817 * t - 0.000014 * t * t) * sin(anomaly)
                        + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
                        + 0.000290 * sin(3 * anomaly);
        var nutationAndAberration = -0.00569 - 0.00478 * sin(125.04 - 1934.136 * t);
        var longitude = mean + centre + nutationAndAberration;
        return longitude - 360 * Math.floor(longitude / 360);
    }

    private static double meanNewMoon(double k, double t) {
        return FIRST_NEW_MOON
                + MONTH * k
                + 0.0001178 * t * t
                - 0.000000155 * t * t * t
                + 0.00033 * sin(166.56 + 132.87 * t - 0.009173 * t * t);
    }

    /** What the slowing earth is behind the uniform time of the formulas, in days. */
    private static double clockError(double t) {
        return -0.000278 + 0.000265 * t + 0.000262 * t * t;
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }

    private record Wave(double amplitude, int sun, int moon, int latitude) {

        double at(double sunAnomaly, double moonAnomaly, double argumentOfLatitude) {
            return amplitude
                    * sin(sun * sunAnomaly + moon * moonAnomaly + latitude * argumentOfLatitude);
        }
    }
}
