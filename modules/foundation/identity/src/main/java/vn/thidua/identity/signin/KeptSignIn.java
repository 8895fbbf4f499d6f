package vn.thidua.identity.signin;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.web.util.WebUtils;

/** What one session remembers of its sign-in: when it was confirmed last, and how to ask again. */
class KeptSignIn {

    private static final String ATTRIBUTE = KeptSignIn.class.getName();

    /** Requests of one session ask one after the other; whoever waits longer goes on. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ReentrantLock turn = new ReentrantLock();
    private volatile Instant confirmed;
    private volatile @Nullable OAuth2AuthorizedClient client;

    private KeptSignIn(Instant now) {
        confirmed = now;
    }

    /** The session's record, made when its first page is asked for: just after the sign-in. */
    static KeptSignIn of(HttpSession session, Instant now) {
        synchronized (WebUtils.getSessionMutex(session)) {
            if (session.getAttribute(ATTRIBUTE) instanceof KeptSignIn kept) {
                return kept;
            }
            var kept = new KeptSignIn(now);
            session.setAttribute(ATTRIBUTE, kept);
            return kept;
        }
    }

    boolean isOlderThan(Duration age, Instant now) {
        return confirmed.plus(age).isBefore(now);
    }

    void confirmed(OAuth2AuthorizedClient next, Instant now) {
        client = next;
        confirmed = now;
    }

    /** What to ask with, nothing before the first renewal. */
    @Nullable OAuth2AuthorizedClient client() {
        return client;
    }

    /** Whether it is this request's turn to ask; {@link #done} ends the turn. */
    boolean takesTurn() {
        try {
            return turn.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void done() {
        turn.unlock();
    }
}
