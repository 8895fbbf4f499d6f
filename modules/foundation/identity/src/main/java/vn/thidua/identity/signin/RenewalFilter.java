package vn.thidua.identity.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets no request through with a sign-in that is no longer true, whether it comes from a page, an
 * upload or a check in the background.
 */
class RenewalFilter extends OncePerRequestFilter {

    /** Mark of a request whose sign-in has just been found ended. */
    static final String ENDED = RenewalFilter.class.getName() + ".ended";

    private final Renewal renewal;
    private final SignInEntry entry;

    RenewalFilter(Renewal renewal, SignInEntry entry) {
        this.renewal = renewal;
        this.entry = entry;
    }

    /** Styles are the same for everybody, and the page that explains an outage needs them. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/themes/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        switch (session == null || !isSignedIn() ? SignInState.GOOD : state(request, session)) {
            case GOOD -> chain.doFilter(request, response);
            case ENDED -> {
                end(session, request);
                chain.doFilter(request, response);
            }
            case UNCONFIRMED -> entry.away(request, response);
        }
    }

    private SignInState state(HttpServletRequest request, HttpSession session) {
        try {
            var state = renewal.state(request, session);
            var context = Renewal.context(session);
            if (context != null) {
                SecurityContextHolder.setContext(context);
            }
            return state;
        } catch (IllegalStateException e) {
            // The session ended while this request waited.
            logger.debug(e);
            return SignInState.ENDED;
        }
    }

    private static void end(
            @org.jspecify.annotations.Nullable HttpSession session, HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        request.setAttribute(ENDED, true);
        if (session != null) {
            try {
                session.invalidate();
            } catch (IllegalStateException e) {
                return; // Another request was faster.
            }
        }
    }

    private static boolean isSignedIn() {
        return SecurityContextHolder.getContext().getAuthentication()
                instanceof OAuth2AuthenticationToken;
    }
}
