package vn.thidua.bench.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** One to five neighbouring words of a title, half of them without accents. */
record Queries(GeneratedItems items) {

    /** The same for the same seed. */
    List<String> of(int number, long seed) {
        var random = new SplittableRandom(seed);
        return Stream.generate(() -> next(random)).limit(number).toList();
    }

    private String next(SplittableRandom random) {
        var title = items.title(1 + random.nextInt(items.count())).replace(".", "");
        var words = title.split(" ", -1);
        int length = 1 + random.nextInt(Math.min(5, words.length));
        int from = random.nextInt(words.length - length + 1);
        var query = String.join(" ", Arrays.asList(words).subList(from, from + length));
        return random.nextBoolean() ? query : plain(query);
    }

    /** What stands in the box while a query is being typed: cut off anywhere. */
    List<String> beginnings(int number, long seed) {
        var random = new SplittableRandom(seed);
        return of(number, seed).stream()
                .map(query -> query.substring(0, 1 + random.nextInt(query.length())))
                .toList();
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('\u0111', 'd');
    }
}
