package vn.thidua.wrong.ui;

/** Links to a class instead of a path. */
record Importer(Class<LoudView> view) {

    static Importer ofView() {
        return new Importer(LoudView.class);
    }
}
