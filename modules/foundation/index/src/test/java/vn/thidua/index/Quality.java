package vn.thidua.index;

import static java.util.Comparator.reverseOrder;

import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How well the order of hits answers a query, each from 0 to 1.
 *
 * @param reciprocalRank 1 by the place of the first hit that is worth 2 or more; its mean is MRR
 * @param precision3 share of the first three places that hold something of worth; of fewer places
 *     when less is there to be found
 * @param precision5 the same of five
 * @param gain nDCG of the first ten: worth counts 2^worth - 1 and fades with the logarithm of the
 *     place, divided by what the best order would get
 */
record Quality(double reciprocalRank, double precision3, double precision5, double gain) {

    private static final int RIGHT = 2;

    private static final int FIRST_PAGE = 10;

    /**
     * The quality of one answer.
     *
     * @param found worth of the hits, best placed first
     * @param all worth of everything that is there to be found, in any order; not empty
     */
    static Quality of(List<Integer> found, List<Integer> all) {
        var best = all.stream().sorted(reverseOrder()).toList();
        return new Quality(
                reciprocalRank(found),
                precision(found, Math.min(3, all.size())),
                precision(found, Math.min(5, all.size())),
                gain(found) / gain(best));
    }

    /** The mean of several answers. */
    static Quality mean(Collection<Quality> answers) {
        return new Quality(
                mean(answers, Quality::reciprocalRank),
                mean(answers, Quality::precision3),
                mean(answers, Quality::precision5),
                mean(answers, Quality::gain));
    }

    private static double reciprocalRank(List<Integer> found) {
        for (int place = 0; place < found.size(); place++) {
            if (found.get(place) >= RIGHT) {
                return 1.0 / (place + 1);
            }
        }
        return 0;
    }

    private static double precision(List<Integer> found, int places) {
        return (double) found.stream().limit(places).filter(worth -> worth > 0).count() / places;
    }

    private static double gain(List<Integer> worths) {
        double sum = 0;
        for (int place = 0; place < Math.min(worths.size(), FIRST_PAGE); place++) {
            sum += (Math.pow(2, worths.get(place)) - 1) * Math.log(2) / Math.log(place + 2.0);
        }
        return sum;
    }

    private static double mean(Collection<Quality> answers, ToDoubleFunction<Quality> measure) {
        return answers.stream().mapToDouble(measure).average().orElse(0);
    }
}
