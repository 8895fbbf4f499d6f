package vn.thidua.index;

import java.util.List;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import vn.thidua.index.words.Part;

/**
 * The typed words as the engine is asked for them, in any field. A word with another name is found
 * by its words as typed, or where the other name stands as a whole.
 */
record Clauses(List<Part> parts, SearchPredicateFactory f) {

    /** Every word stands in the field. */
    BooleanPredicateClausesStep<?, ?> all(String field) {
        var all = f.bool();
        parts.forEach(part -> all.must(part(field, part)));
        return all;
    }

    /** The more words stand in the field, the better. */
    BooleanPredicateClausesStep<?, ?> any(String field) {
        var any = f.bool();
        parts.forEach(part -> any.should(part(field, part)));
        return any;
    }

    private PredicateFinalStep part(String field, Part part) {
        var typed = f.match().field(field).matching(part.typed()).minimumShouldMatchPercent(100);
        if (part.others().isEmpty()) {
            return typed;
        }
        var either = f.bool().should(typed);
        part.others().forEach(other -> either.should(f.phrase().field(field).matching(other)));
        return either;
    }
}
