package vn.thidua.index;

/** A setting of the index means nothing. */
final class IndexSettingTrouble extends IndexTrouble {

    private static final long serialVersionUID = 1;

    private final String setting;
    private final String value;

    private IndexSettingTrouble(String setting, String value) {
        super("portal.index.%s means nothing: '%s'".formatted(setting, value), null);
        this.setting = setting;
        this.value = value;
    }

    /**
     * One wrong value.
     *
     * @param setting its name after {@code portal.index.}
     */
    static IndexSettingTrouble of(String setting, String value) {
        return new IndexSettingTrouble(setting, value);
    }

    @Override
    String textKey() {
        return "index.start." + setting;
    }

    @Override
    String value() {
        return value;
    }
}
