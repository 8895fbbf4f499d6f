package vn.thidua.index.words;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thidua.index.analysis.VietnameseAnalysis;

/**
 * What counts as found when a text is shown. A word with accents marks the same word with the same
 * accents; only where a text has none such, it marks those that differ in accents. The long form of
 * an abbreviation is marked where its words stand together.
 */
public final class Sought {

    private final Set<WordRow> rows;

    /** Words that must stand together, with and without their accents. */
    private record WordRow(List<String> tone, List<String> folded, boolean isAccented) {

        static WordRow of(WordsOfText words) {
            var places = IntStream.range(0, words.size()).boxed().toList();
            return new WordRow(
                    places.stream().map(words::tone).toList(),
                    places.stream().map(words::folded).toList(),
                    places.stream().anyMatch(words::isAccented));
        }

        boolean standsExactlyIn(WordsOfText text) {
            return isAccented && !exactPlaces(text).isEmpty();
        }

        List<Integer> exactPlaces(WordsOfText text) {
            return places(tone, text.size(), text::tone);
        }

        List<Integer> foldedPlaces(WordsOfText text) {
            return places(folded, text.size(), text::folded);
        }

        private static List<Integer> places(List<String> row, int size, IntFunction<String> word) {
            return IntStream.rangeClosed(0, size - row.size())
                    .filter(at -> stands(row, at, word))
                    .boxed()
                    .toList();
        }

        private static boolean stands(List<String> row, int at, IntFunction<String> word) {
            int i = 0;
            while (i < row.size() && row.get(i).equals(word.apply(at + i))) {
                i++;
            }
            return i == row.size();
        }
    }

    private Sought(VietnameseAnalysis analysis, Stream<String> forms) {
        rows =
                forms.map(form -> WordRow.of(WordsOfText.of(analysis, form)))
                        .filter(row -> !row.tone().isEmpty())
                        .collect(toUnmodifiableSet());
    }

    /** What a search looks for, in the words that were typed or, where it is clear, are meant. */
    public static Sought of(VietnameseAnalysis analysis, Typed typed, Reading reading) {
        var forms =
                typed.parts().stream()
                        .flatMap(part ->
                                Stream.concat(
                                        part.others().isEmpty()
                                                ? Stream.of(reading.of(part.typed()))
                                                : Stream.of(part.typed()),
                                        part.others().stream()));
        return new Sought(analysis, forms);
    }

    /** Whether all that is sought with accents stands with the same accents in these texts. */
    public boolean standsExactlyIn(List<WordsOfText> texts) {
        return rows.stream()
                .filter(WordRow::isAccented)
                .allMatch(row -> texts.stream().anyMatch(row::standsExactlyIn));
    }

    /** Whether all that is sought stands in this text, with the same accents where it has some. */
    public boolean standsIn(WordsOfText text) {
        return standsExactlyIn(List.of(text))
                && rows.stream().noneMatch(row -> row.foldedPlaces(text).isEmpty());
    }

    /** What is marked in one hit, whose texts are these. */
    public Marker in(List<WordsOfText> hit) {
        var exact =
                rows.stream()
                        .filter(row -> hit.stream().anyMatch(row::standsExactlyIn))
                        .collect(toUnmodifiableSet());
        return new Marker(rows, exact);
    }

    /** Marks the words in the texts of one hit. */
    public static final class Marker {

        private final Set<WordRow> rows;
        private final Set<WordRow> exact;

        private Marker(Set<WordRow> rows, Set<WordRow> exact) {
            this.rows = rows;
            this.exact = exact;
        }

        /** Stretches of the text to mark, in their order. */
        public List<Span> spans(WordsOfText text) {
            var spans =
                    new TreeSet<>(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
            for (var row : rows) {
                var places = exact.contains(row) ? row.exactPlaces(text) : row.foldedPlaces(text);
                for (int at : places) {
                    int last = at + row.tone().size() - 1;
                    spans.add(
                            new Span(text.folded().get(at).start(), text.folded().get(last).end()));
                }
            }
            return disjoint(spans);
        }
    }

    private static List<Span> disjoint(Iterable<Span> sorted) {
        var apart = new ArrayList<Span>();
        for (var span : sorted) {
            if (!apart.isEmpty() && span.start() < apart.getLast().end()) {
                var last = apart.removeLast();
                apart.add(new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                apart.add(span);
            }
        }
        return apart;
    }
}
