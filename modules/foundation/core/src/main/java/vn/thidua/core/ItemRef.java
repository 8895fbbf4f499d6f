package vn.thidua.core;

/**
 * Points at one item of any module without knowing the module.
 *
 * @param type stable key such as {@code news.article}: never a class name, so that renaming a class
 *     strands nothing
 * @param id the item's key inside its own type
 */
public record ItemRef(String type, long id) {

    public ItemRef {
        if (!type.matches("[a-z-]+\\.[a-z-]+")) {
            throw new IllegalArgumentException(
                    "An item type is written <module>.<thing> in small letters, not '"
                            + type
                            + "'");
        }
    }

    /** The module that owns the item: the part of the type before the dot. */
    public String module() {
        return type.substring(0, type.indexOf('.'));
    }

    @Override
    public String toString() {
        return type + ":" + id;
    }
}
