package vn.thidua.identity;

import org.springframework.http.HttpStatus;

/**
 * A page that explains itself when the portal's own pages cannot be shown. Its words are keys of
 * the text bundles.
 *
 * @param status answered to the browser; a 503 tries again by itself
 * @param icon name of an icon of the theme
 * @param title what happened
 * @param text what it means for the reader's work
 * @param action words of the one button
 * @param link where the button leads, as a path of the portal; empty means the same address again
 * @param fine what to do when this does not help
 */
public record PlainPage(
        HttpStatus status,
        String icon,
        String title,
        String text,
        String action,
        String link,
        String fine) {

    /** The same page with another explanation. */
    public PlainPage saying(String otherText) {
        return new PlainPage(status, icon, title, otherText, action, link, fine);
    }

    /** The same page with a button that leads elsewhere. */
    public PlainPage leadingTo(String path) {
        return new PlainPage(status, icon, title, text, action, path, fine);
    }
}
