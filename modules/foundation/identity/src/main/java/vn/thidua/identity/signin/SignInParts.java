package vn.thidua.identity.signin;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OidcBackChannelLogoutHandler;
import org.springframework.stereotype.Component;
import vn.thidua.identity.PlainPages;

/** What the chain of filters is put together from. */
@Component
record SignInParts(
        KeycloakHealth keycloak,
        PlainPages pages,
        SignInRequests requests,
        Renewal renewal,
        SignInEntry entry,
        Refusals refusals,
        EndedSignIns sessions,
        @Value("${server.servlet.session.cookie.name:JSESSIONID}") String cookie) {

    /** Ends a session because the sign-in service says so. */
    OidcBackChannelLogoutHandler signOutFromOutside() {
        var handler = new OidcBackChannelLogoutHandler(sessions);
        handler.setSessionCookieName(cookie);
        return handler;
    }
}
