package vn.thidua.bench.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Words as often as people write them: the n-th with a share of 1 / n (Zipf). One word in ten is
 * rare, made of a beginning and an end of syllables.
 *
 * @param words most frequent first
 * @param rare syllables, most frequent first
 */
record Vocabulary(Ranked words, Ranked rare) {

    private static final double RARE = 0.1;

    static Vocabulary read() {
        var rare =
                list("rhymes").stream()
                        .flatMap(rhyme -> list("onsets").stream().map(onset -> onset + rhyme))
                        .toList();
        return new Vocabulary(Ranked.of(list("words")), Ranked.of(rare));
    }

    String next(RandomGenerator random) {
        return (random.nextDouble() < RARE ? rare : words).next(random);
    }

    private static List<String> list(String name) {
        try (var file = Vocabulary.class.getResourceAsStream("/search/" + name + ".txt")) {
            var text = Objects.requireNonNull(file, name).readAllBytes();
            return new String(text, StandardCharsets.UTF_8)
                    .lines()
                    .flatMap(line -> Stream.of(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Words with their shares added up.
     *
     * @param words most frequent first
     * @param sums of the shares up to and with each word
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Ranked(List<String> words, double[] sums) {

        static Ranked of(List<String> words) {
            var sums = new double[words.size()];
            double sum = 0;
            for (int place = 0; place < sums.length; place++) {
                sum += 1.0 / (place + 1);
                sums[place] = sum;
            }
            return new Ranked(words, sums);
        }

        String next(RandomGenerator random) {
            int place = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
            return words.get(place < 0 ? -place - 1 : place);
        }
    }
}
