package vn.thidua.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.thidua.index.analysis.VietnameseAnalysis;
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
