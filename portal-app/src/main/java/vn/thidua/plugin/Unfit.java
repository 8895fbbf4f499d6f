package vn.thidua.plugin;

/** Why a jar is not used, as a key of the text bundles with what the sentence is filled with. */
final class Unfit extends RuntimeException {

    private final String key;
    private final transient Object[] values;

    Unfit(String key, Object... values) {
        super(key, null, false, false);
        this.key = key;
        this.values = values;
    }

    String key() {
        return key;
    }

    Object[] values() {
        return values;
    }
}
