package vn.thidua.search.ui;

/** A way to narrow the hits. */
enum Facet {
    /** Ở mục: types of items by key, such as {@code news.article}. */
    TYPE("muc"),
    /** Đơn vị: units by code. */
    UNIT("don-vi"),
    /** Năm: emulation periods by code, which is their year. */
    YEAR("nam"),
    /** Chủ đề: what items are about, in the words of their modules. */
    TOPIC("chu-de");

    private final String parameter;

    Facet(String parameter) {
        this.parameter = parameter;
    }

    /** Its word in the address. */
    String parameter() {
        return parameter;
    }

    /** Key of its heading in the text bundles. */
    String textKey() {
        return "search.facet." + parameter;
    }
}
