package vn.thidua.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.thidua.index.analysis.VietnameseAnalysis;
import vn.thidua.index.words.Sought;
import vn.thidua.index.words.WordsOfText;

/** The texts that one answer shows, each cut into its words once, however often it is looked at. */
final class ShownTexts {

    private final VietnameseAnalysis analysis;
    private final Map<String, WordsOfText> known = new HashMap<>();

    ShownTexts(VietnameseAnalysis analysis) {
        this.analysis = analysis;
    }

    WordsOfText words(String text) {
        return known.computeIfAbsent(text, it -> WordsOfText.of(analysis, it));
    }

    /**
     * Whether a hit tells by itself why it was found, so that no sentence need be looked for: it
     * has a summary, and the title holds all that is sought, or something is marked in the summary
     * and what was typed with accents stands in one of the two with them.
     */
    boolean tell(Found found, Sought sought) {
        var title = words(found.text().title());
        var summary = words(found.text().summary());
        var both = List.of(title, summary);
        return summary.size() > 0
                && (sought.standsIn(title)
                        || (sought.standsExactlyIn(both)
                                && !sought.in(both).spans(summary).isEmpty()));
    }

    /** Every text of a hit that is shown. */
    List<WordsOfText> of(Found found) {
        var passages = found.passages();
        return Stream.of(
                        Stream.of(found.text().title(), found.text().summary()),
                        passages.inText().stream(),
                        passages.inFiles().stream(),
                        found.show().files().stream().map(file -> Lines.file(file).name()))
                .flatMap(some -> some)
                .map(Marks::without)
                .map(this::words)
                .toList();
    }

    /** The same of several hits. */
    List<List<WordsOfText>> of(List<Found> found) {
        return found.stream().map(this::of).toList();
    }
}
