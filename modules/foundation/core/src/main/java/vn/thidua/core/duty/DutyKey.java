package vn.thidua.core.duty;

/**
 * Names one duty of a person.
 *
 * @param kind lasting word such as {@code news.approval}: the module, a full stop, the thing to do
 * @param id key of the item that the duty is about
 */
public record DutyKey(String kind, long id) {

    public DutyKey {
        if (!kind.matches("[a-z-]+\\.[a-z-]+")) {
            throw new IllegalArgumentException(
                    "A kind of duty is written <module>.<thing> in small letters, not '"
                            + kind
                            + "'");
        }
    }
}
