package vn.thidua.core;

/**
 * A Vietnamese name in its two parts, so that lists can sort by the given name (the last word), as
 * offices do.
 *
 * @param familyAndMiddle họ và đệm, such as "Hoàng Thị"
 * @param given tên, such as "Mai"
 */
public record PersonName(String familyAndMiddle, String given) {

    /** The whole name as it is written: "Hoàng Thị Mai". */
    public String full() {
        return (familyAndMiddle + " " + given).strip();
    }

    /**
     * Two letters for a portrait without a picture: first of the family name and of the given name.
     */
    public String initials() {
        return initial(familyAndMiddle) + initial(given);
    }

    private static String initial(String part) {
        return part.isEmpty() ? "" : part.substring(0, part.offsetByCodePoints(0, 1));
    }
}
