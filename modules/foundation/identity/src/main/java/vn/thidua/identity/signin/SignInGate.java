package vn.thidua.identity.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.thidua.identity.PlainPages;

/**
 * Stands before the redirect to the sign-in service: while the service is away people get a page
 * that explains itself instead of the browser's own connection error.
 */
class SignInGate extends OncePerRequestFilter {

    private final KeycloakHealth keycloak;
    private final PlainPages pages;

    SignInGate(KeycloakHealth keycloak, PlainPages pages) {
        this.keycloak = keycloak;
        this.pages = pages;
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
            pages.write(request, response, SignInPages.AWAY);
        }
    }
}
