package vn.thidua.news.ui;

import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Who has which article open for writing, at this portal's process. A courtesy among colleagues:
 * what keeps texts from being lost is the version that each save must know.
 */
@Component
class WritersAtWork {

    private final Map<Long, Set<Writer>> open = new ConcurrentHashMap<>();

    /** Somebody has opened the article; {@code remove()} when it is closed. */
    Registration enter(long article, long person) {
        var writer = new Writer(person, new Object());
        open.computeIfAbsent(article, _ -> ConcurrentHashMap.newKeySet()).add(writer);
        return () -> leave(article, writer);
    }

    /** Others who have the article open, each once. */
    List<Long> others(long article, long person) {
        return open.getOrDefault(article, Set.of()).stream()
                .map(Writer::person)
                .filter(one -> one != person)
                .distinct()
                .sorted()
                .toList();
    }

    private void leave(long article, Writer writer) {
        open.computeIfPresent(
                article,
                (_, writers) -> {
                    writers.remove(writer);
                    return writers.isEmpty() ? null : writers;
                });
    }

    /** One open editor; the same person may have two. */
    private record Writer(long person, Object editor) {}
}
