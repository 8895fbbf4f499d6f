package vn.thidua.identity.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before the redirect to the sign-in service: while the service is away people get a page
 * that explains itself instead of the browser's own connection error.
 */
class SignInGate extends OncePerRequestFilter {

    private final KeycloakHealth keycloak;
    private final AwayPage page;

    SignInGate(KeycloakHealth keycloak, AwayPage page) {
        this.keycloak = keycloak;
        this.page = page;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals(request.getContextPath() + KeycloakClient.BEGIN);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (keycloak.answers()) {
            chain.doFilter(request, response);
        } else {
            page.write(request, response, "identity.away.text");
        }
    }
}
