package vn.thidua.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps sign-ins true: at most once per {@link RenewalSettings#renewAfter} and session the sign-in
 * service is asked for the roles of now. While it does not answer people keep the roles they had,
 * for a bounded time.
 */
@Component
@EnableConfigurationProperties(RenewalSettings.class)
class Renewal {

    private static final String CONTEXT =
            HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    private final Confirmations confirmations;
    private final OAuth2AuthorizedClientRepository clients;
    private final RenewalSettings settings;
    private final Clock clock;

    /** Until then nobody asks: the service was silent a moment ago. */
    private volatile Instant quietUntil = Instant.MIN;

    Renewal(
            Confirmations confirmations,
            OAuth2AuthorizedClientRepository clients,
            RenewalSettings settings,
            Clock clock) {
        this.confirmations = confirmations;
        this.clients = clients;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether the session may go on; asks the sign-in service when it is time to. */
    SignInState state(HttpServletRequest request, HttpSession session) {
        var kept = KeptSignIn.of(session, clock.instant());
        if (isDue(kept) && kept.takesTurn()) {
            try {
                // Another request of the session may have asked in the meantime.
                if (isDue(kept) && ask(request, session, kept) instanceof Confirmation.No) {
                    return SignInState.ENDED;
                }
            } finally {
                kept.done();
            }
        }
        return kept.isOlderThan(settings.keepFor(), clock.instant())
                ? SignInState.UNCONFIRMED
                : SignInState.GOOD;
    }

    /** The session's sign-in of now. */
    static @Nullable SecurityContext context(HttpSession session) {
        return session.getAttribute(CONTEXT) instanceof SecurityContext context ? context : null;
    }

    private boolean isDue(KeptSignIn kept) {
        var now = clock.instant();
        return kept.isOlderThan(settings.renewAfter(), now) && !quietUntil.isAfter(now);
    }

    private Confirmation ask(HttpServletRequest request, HttpSession session, KeptSignIn kept) {
        var context = context(session);
        if (context == null
                || !(context.getAuthentication() instanceof OAuth2AuthenticationToken known)) {
            return new Confirmation.No();
        }
        var client = kept.client() == null ? first(request, known) : kept.client();
        var answer = client == null ? new Confirmation.No() : confirmations.of(known, client);
        switch (answer) {
            case Confirmation.Yes yes -> {
                // Written to this session and no other: it may have been ended meanwhile.
                session.setAttribute(CONTEXT, new SecurityContextImpl(yes.signIn()));
                kept.confirmed(yes.client(), clock.instant());
            }
            case Confirmation.Silence _ -> quietUntil = clock.instant().plus(settings.retryAfter());
            case Confirmation.No _ -> {}
        }
        return answer;
    }

    private @Nullable OAuth2AuthorizedClient first(
            HttpServletRequest request, OAuth2AuthenticationToken known) {
        return clients.loadAuthorizedClient(KeycloakClient.REGISTRATION, known, request);
    }
}
