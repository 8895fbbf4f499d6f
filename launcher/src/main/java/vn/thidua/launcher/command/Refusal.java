package vn.thidua.launcher.command;

/** Something the person at the keyboard has to know or to do; printed without a stack trace. */
public final class Refusal extends RuntimeException {

    private final String key;
    private final transient Object[] values;

    /**
     * @param key of the sentence
     * @param values for the sentence's places
     */
    public Refusal(String key, Object... values) {
        super(key);
        this.key = key;
        this.values = values.clone();
    }

    /** The sentence's key. */
    public String key() {
        return key;
    }

    /** What belongs into the sentence. */
    public Object[] values() {
        return values.clone();
    }
}
