package vn.thidua.bench;

/** The pages in their round, each with an element that only it has. */
enum ClickStep {
    LIST("list", ".nav a[href='tin-tuc']", "/tin-tuc$", ".page .newslist"),
    ARTICLE("article", ".page .newslist .item a", "/tin-tuc/.+", ".page .read"),
    HOME("home", ".nav a:first-of-type", "/$", ".page .hello");

    private final String words;
    private final String link;
    private final String path;
    private final String element;

    ClickStep(String words, String link, String path, String element) {
        this.words = words;
        this.link = link;
        this.path = path;
        this.element = element;
    }

    /** Its name in the table. */
    String words() {
        return words;
    }

    /** What is clicked, as a selector. */
    String link() {
        return link;
    }

    /** What the address of the new page looks like. */
    String path() {
        return path;
    }

    /** What only the new page has, as a selector. */
    String element() {
        return element;
    }
}
