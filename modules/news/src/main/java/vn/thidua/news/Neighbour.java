package vn.thidua.news;

/**
 * The article before or after another one in the list of news.
 *
 * @param slug its address
 * @param title its title
 */
public record Neighbour(String slug, String title) {

    /** Address of the page, without a leading slash. */
    public String path() {
        return "tin-tuc/" + slug;
    }
}
