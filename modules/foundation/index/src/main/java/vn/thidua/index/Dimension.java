package vn.thidua.index;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.dsl.AggregationFinalStep;
import org.hibernate.search.engine.search.aggregation.dsl.SearchAggregationFactory;

/**
 * One way to narrow a search, which is also counted.
 *
 * @param field its field in the index
 * @param kind type of its values
 * @param chosen the values that a query asks for
 */
record Dimension<T>(String field, Class<T> kind, Function<Narrowing, Set<T>> chosen) {

    static final Dimension<String> TYPE =
            new Dimension<>(Fields.TYPE, String.class, Narrowing::types);
    static final Dimension<Long> UNIT = new Dimension<>(Fields.UNIT, Long.class, Narrowing::units);
    static final Dimension<String> PERIOD =
            new Dimension<>(Fields.PERIOD, String.class, Narrowing::periods);
    static final Dimension<String> TOPIC =
            new Dimension<>(Fields.TOPICS, String.class, Narrowing::topics);

    /** More values than a portal has units, so that none is left out. */
    private static final int MOST_VALUES = 500;

    AggregationKey<Map<T, Long>> key() {
        return AggregationKey.of(field);
    }

    AggregationFinalStep<Map<T, Long>> counts(SearchAggregationFactory f) {
        return f.terms().field(field, kind).maxTermCount(MOST_VALUES);
    }
}
