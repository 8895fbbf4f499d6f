package vn.thidua.index;

import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Counts what is found. Every hit must be looked at for that, though none is weighed, so it takes
 * as long as the search for the best; it runs beside that search, on threads of its own, and asks
 * the index alone.
 */
@Component
class Counting implements DisposableBean {

    private final ExecutorService threads =
            Executors.newFixedThreadPool(
                    Runtime.getRuntime().availableProcessors(),
                    Thread.ofPlatform().daemon().name("counting-", 1).factory());

    private final EntityManagerFactory sessions;

    Counting(EntityManagerFactory sessions) {
        this.sessions = sessions;
    }

    /** How many were found, and how many of each kind. */
    record Counted(long total, Counts counts) {}

    /** A count that has begun. */
    record Begun(CompletableFuture<Counted> counted) {

        /** Waits for its end. What went wrong on the other thread goes wrong here. */
        Counted end() {
            try {
                return counted.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException trouble ? trouble : e;
            }
        }
    }

    Begun begin(Question question) {
        return new Begun(CompletableFuture.supplyAsync(() -> count(question), threads));
    }

    @Override
    public void destroy() {
        threads.shutdown();
    }

    private Counted count(Question question) {
        try (var own = sessions.createEntityManager()) {
            var session = Search.session(own);
            var all = all(session, question);
            return new Counted(
                    all.total().hitCount(),
                    new Counts(
                            counts(session, question, Dimension.TYPE, all),
                            counts(session, question, Dimension.UNIT, all),
                            counts(session, question, Dimension.PERIOD, all),
                            counts(session, question, Dimension.TOPIC, all)));
        }
    }

    private static SearchResult<?> all(SearchSession session, Question question) {
        return session.search(IndexEntry.class)
                .where(question::counted)
                .aggregation(Dimension.TYPE.key(), Dimension.TYPE::counts)
                .aggregation(Dimension.UNIT.key(), Dimension.UNIT::counts)
                .aggregation(Dimension.PERIOD.key(), Dimension.PERIOD::counts)
                .aggregation(Dimension.TOPIC.key(), Dimension.TOPIC::counts)
                .fetch(0);
    }

    /** The counts as given, or asked again without the dimension's own filter when it has one. */
    private static <T> Map<T, Long> counts(
            SearchSession session,
            Question question,
            Dimension<T> dimension,
            SearchResult<?> underAllFilters) {
        if (dimension.chosen().apply(question.query().narrowing()).isEmpty()) {
            return underAllFilters.aggregation(dimension.key());
        }
        return session.search(IndexEntry.class)
                .where(f -> question.without(dimension, f))
                .aggregation(dimension.key(), dimension::counts)
                .fetch(0)
                .aggregation(dimension.key());
    }
}
