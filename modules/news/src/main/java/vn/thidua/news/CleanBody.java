package vn.thidua.news;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * Formatted text that has been cleaned: by its type, an article can hold no other, wherever its
 * text comes from. Reading one that was stored clean costs nothing.
 *
 * @param html may be shown as it is, once its pictures have their addresses
 * @param rules the version of the rules by which it was cleaned, always the present one
 */
record CleanBody(String html, int rules) {

    /**
     * Goes up with every change of what {@link ArticleBody} lets in and of the form that {@link
     * BodyFigures} gives to pictures. What was stored under other rules is cleaned once more: each
     * time it is read, until {@link BodyRenewal} has done so for good.
     */
    static final int RULES = 1;

    private static final int NEVER_CLEANED = 0;

    /** What lies in the database, with the rules that it bears. */
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    CleanBody {
        if (rules != RULES) {
            html = ArticleBody.clean(html);
            rules = RULES;
        }
    }

    /** What comes from anywhere else: a form, a draft, two texts put together. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CleanBody of(String html) {
        return new CleanBody(html, NEVER_CLEANED);
    }
}
