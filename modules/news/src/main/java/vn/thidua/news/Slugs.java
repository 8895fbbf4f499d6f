package vn.thidua.news;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Addresses that people can read and share: a title without accents, joined by hyphens. */
final class Slugs {

    /** Longest address; a longer title is cut at a word. */
    private static final int LIMIT = 80;

    /** Not for articles: other pages of the news stand at these addresses. */
    private static final Set<String> PAGES =
            Set.of("viet", "viet-nhanh", "cua-toi", "lich-su", "xem-thu");

    /** The one Vietnamese letter that does not come apart into a letter and marks. */
    private static final char D_WITH_STROKE = '\u0111';

    private Slugs() {}

    /** An address for the title that is not taken yet. */
    static String free(String title, Predicate<String> taken) {
        var slug = of(title);
        var candidate = slug;
        for (int number = 2; PAGES.contains(candidate) || taken.test(candidate); number++) {
            candidate = slug + "-" + number;
        }
        return candidate;
    }

    static String of(String title) {
        var plain =
                Normalizer.normalize(title, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replace(D_WITH_STROKE, 'd')
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        if (plain.isEmpty()) {
            return "bai";
        }
        return plain.length() <= LIMIT ? plain : plain.substring(0, end(plain));
    }

    /** The end of the last word that fits; one endless word ends at the limit. */
    private static int end(String plain) {
        var hyphen = plain.lastIndexOf('-', LIMIT);
        return hyphen > 0 ? hyphen : LIMIT;
    }
}
