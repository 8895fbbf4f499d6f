package vn.thidua.core.grant;

/**
 * One side of a reading right: an item is granted to tokens, a viewer has tokens, and who shares
 * one may read. Because a viewer's tokens are computed from today's roles and terms, a change of
 * power never touches an item.
 *
 * @param value as stored and indexed, such as {@code unit:12:leader}
 */
public record Token(String value) {

    /** Everybody, signed in or not. */
    public static final Token PUBLIC = new Token("public");

    /** Everybody in a bloc, its observer included. */
    public static Token bloc(long bloc) {
        return new Token("bloc:" + bloc);
    }

    /** The secretariat and the head's leader of a bloc. */
    public static Token secretariat(long bloc) {
        return new Token("bloc:" + bloc + ":secretariat");
    }

    /** Everybody of a unit. */
    public static Token unit(long unit) {
        return new Token("unit:" + unit);
    }

    /** Those who write for a unit: its specialists and leaders. */
    public static Token unitEditor(long unit) {
        return new Token("unit:" + unit + ":editor");
    }

    /** The leaders of a unit. */
    public static Token unitLeader(long unit) {
        return new Token("unit:" + unit + ":leader");
    }

    /** One person. */
    public static Token person(long person) {
        return new Token("person:" + person);
    }

    @Override
    public String toString() {
        return value;
    }
}
