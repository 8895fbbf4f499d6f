package vn.thidua.core.request;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import vn.thidua.core.ItemEvent;

/**
 * Keeps what was worked out for a request until the request ends, so that a page asks once who is
 * looking and what he has to do. Nothing outlives the request: power may end within a minute.
 *
 * <p>Whatever changes in a request may change what was worked out in it. So everything is forgotten
 * at each {@link ItemEvent}; a change without one calls {@link #forget()}. Outside of requests, in
 * jobs and listeners, nothing is kept.
 */
@Component
public class RequestMemory {

    private static final String ATTRIBUTE = RequestMemory.class.getName();

    /**
     * The value for the key, worked out at the first question of the request.
     *
     * @param key says all that the value depends on, compared by {@code equals}; its type belongs
     *     to whoever asks, so that nobody meets the key of somebody else
     * @param work must not throw its result away: what it throws is thrown on and nothing is kept
     */
    @SuppressWarnings("unchecked") // a key stands for one type of value
    public <T> T get(Object key, Supplier<T> work) {
        var kept = kept();
        if (kept == null) {
            return work.get();
        }
        @Nullable Object known = kept.get(key);
        if (known == null) {
            known = Objects.requireNonNull(work.get());
            // The work may have changed something and so have forgotten everything.
            Objects.requireNonNull(kept()).put(key, known);
        }
        return (T) known;
    }

    /** The next questions of this request are worked out anew. */
    public void forget() {
        @Nullable RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.removeAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        }
    }

    @EventListener
    void changed(ItemEvent change) {
        forget();
    }

    /** What the request of this thread keeps, nothing outside of requests. */
    @SuppressWarnings("unchecked") // only this class knows the attribute
    private static @Nullable Map<Object, Object> kept() {
        @Nullable RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return null;
        }
        @Nullable Object kept = request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        if (kept == null) {
            kept = new HashMap<Object, Object>();
            request.setAttribute(ATTRIBUTE, kept, RequestAttributes.SCOPE_REQUEST);
        }
        return (Map<Object, Object>) kept;
    }
}
