package vn.thidua.identity.setting;

/** On what ground a person reads. */
public enum ColourScheme {
    /** Dark ink on paper. */
    LIGHT,
    /** Light letters on a dark ground. */
    DARK,
    /** As the person's device is set. */
    DEVICE
}
