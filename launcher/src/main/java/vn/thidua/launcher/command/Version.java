package vn.thidua.launcher.command;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * A version of a program.
 *
 * @param major first number
 * @param minor second number
 * @param patch third number
 */
record Version(int major, int minor, int patch) implements Comparable<Version> {

    private static final Pattern NUMBERS = Pattern.compile("(\\d+)\\.(\\d+)(?:\\.(\\d+))?");

    private static final Comparator<Version> ORDER =
            Comparator.comparingInt(Version::major)
                    .thenComparingInt(Version::minor)
                    .thenComparingInt(Version::patch);

    /** The first version in what a program says of itself; 0.0.0 when there is none. */
    static Version parse(String text) {
        var numbers = NUMBERS.matcher(text);
        if (!numbers.find()) {
            return new Version(0, 0, 0);
        }
        var patch = numbers.group(3) == null ? "0" : numbers.group(3);
        return new Version(
                Integer.parseInt(numbers.group(1)),
                Integer.parseInt(numbers.group(2)),
                Integer.parseInt(patch));
    }

    boolean isAtLeast(Version other) {
        return compareTo(other) >= 0;
    }

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
