package vn.thidua.news.ui;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.news.ArticleText;

/**
 * A line of the list beside the form.
 *
 * @param key what it says
 * @param standing how it stands
 */
record SendCheck(String key, Standing standing) implements Serializable {

    /** How something stands that an article needs. */
    enum Standing {
        READY,
        WANTED,
        MISSING
    }

    private static final List<String> WORDS =
            List.of("news.missing.title", "news.missing.summary", "news.missing.body");

    /**
     * All lines for a text, those about words first.
     *
     * @param asked whether somebody has tried to send it: an empty form is no mistake yet
     */
    static List<SendCheck> of(ArticleText text, List<String> missing, boolean asked) {
        var all = new ArrayList<SendCheck>();
        if (missing.stream().noneMatch(WORDS::contains)) {
            all.add(new SendCheck("news.ready.words", Standing.READY));
        }
        for (var key : missing) {
            var isEarly = !asked && WORDS.contains(key);
            all.add(new SendCheck(key, isEarly ? Standing.WANTED : Standing.MISSING));
        }
        all.add(
                text.cover() == null
                        ? new SendCheck("news.wanted.cover", Standing.WANTED)
                        : new SendCheck("news.ready.cover", Standing.READY));
        return all;
    }

    String icon() {
        return switch (standing) {
            case READY -> "circle-check";
            case WANTED -> "circle-dashed";
            case MISSING -> "triangle-alert";
        };
    }
}
