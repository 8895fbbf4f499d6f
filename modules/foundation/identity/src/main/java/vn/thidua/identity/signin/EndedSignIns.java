package vn.thidua.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.InMemoryOidcSessionRegistry;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/**
 * The sessions that the sign-in service can end from its side, and those it has ended: their people
 * are told so once, instead of finding themselves before a sign-in form.
 */
@Component
class EndedSignIns implements OidcSessionRegistry, LogoutHandler {

    /** As many as may wait to be told; older ones just meet the sign-in form. */
    private static final int REMEMBERED = 5_000;

    private final OidcSessionRegistry registry = new InMemoryOidcSessionRegistry();
    private final Set<String> ended =
            Collections.newSetFromMap(
                    Collections.synchronizedMap(
                            new LinkedHashMap<>() {
                                @Override
                                protected boolean removeEldestEntry(
                                        Map.Entry<String, Boolean> eldest) {
                                    return size() > REMEMBERED;
                                }
                            }));

    @Override
    public void saveSessionInformation(OidcSessionInformation session) {
        registry.saveSessionInformation(session);
    }

    @Override
    @SuppressWarnings("NullAway") // the framework's own registry gives null for an unknown session
    public @Nullable OidcSessionInformation removeSessionInformation(String sessionId) {
        return registry.removeSessionInformation(sessionId);
    }

    /** Called when the sign-in service signs somebody out (back-channel logout). */
    @Override
    public Iterable<OidcSessionInformation> removeSessionInformation(OidcLogoutToken token) {
        var sessions = new ArrayList<OidcSessionInformation>();
        registry.removeSessionInformation(token).forEach(sessions::add);
        sessions.forEach(session -> ended.add(session.getSessionId()));
        return sessions;
    }

    /** Whoever signs out here knows it: what the sign-in service says of it later is no news. */
    @Override
    public void logout(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Authentication signIn) {
        var session = request.getSession(false);
        if (session != null) {
            registry.removeSessionInformation(session.getId());
        }
    }

    /** Whether the request comes from a session ended this way that has not been told yet. */
    boolean isNews(HttpServletRequest request) {
        var session = request.getRequestedSessionId();
        return session != null && ended.remove(session);
    }
}
