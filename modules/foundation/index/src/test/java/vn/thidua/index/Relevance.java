package vn.thidua.index;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The answers to all judged queries.
 *
 * @param answers in the order of the queries
 */
record Relevance(List<Answer> answers) {

    /** All kinds but the forgiving of typing errors, which is another art and measured apart. */
    static final String ALL = "all";

    static final String TYPO = "typo";

    /** Answers below this are shown. */
    private static final double GOOD = 0.9;

    /** The means by kind, and of all but typing errors. */
    Map<String, Quality> means() {
        var means =
                answers.stream()
                        .collect(
                                groupingBy(
                                        answer -> answer.query().kind(),
                                        TreeMap::new,
                                        mapping(
                                                Answer::quality,
                                                collectingAndThen(toList(), Quality::mean))));
        means.put(
                ALL,
                Quality.mean(
                        answers.stream()
                                .filter(answer -> !answer.query().kind().equals(TYPO))
                                .map(Answer::quality)
                                .toList()));
        return means;
    }

    /** The means as they stand in {@code floors.txt}, then the worst answers. */
    String table() {
        var table = new StringBuilder("kind | MRR | P@3 | P@5 | nDCG@10\n");
        means().forEach((kind, mean) -> table.append(line(kind, mean)));
        table.append("worst answers, three for each query:\n");
        answers.stream()
                .sorted(comparingDouble(answer -> answer.quality().gain()))
                .takeWhile(answer -> answer.quality().gain() < GOOD)
                .forEach(answer -> table.append(answer.line()));
        return table.toString();
    }

    private static String line(String kind, Quality mean) {
        return String.format(
                Locale.ROOT,
                "%s | %.3f | %.3f | %.3f | %.3f%n",
                kind,
                mean.reciprocalRank(),
                mean.precision3(),
                mean.precision5(),
                mean.gain());
    }

    /**
     * One query and its answer.
     *
     * @param query as judged
     * @param found keys of the documents, best first
     */
    record Answer(Judgement query, List<String> found) {

        Quality quality() {
            return query.quality(found);
        }

        private String line() {
            return String.format(
                    Locale.ROOT,
                    "%.3f | %s | %s | %s instead of %s%n",
                    quality().gain(),
                    query.kind(),
                    query.typed(),
                    found.stream().limit(3).toList(),
                    query.worth());
        }
    }
}
