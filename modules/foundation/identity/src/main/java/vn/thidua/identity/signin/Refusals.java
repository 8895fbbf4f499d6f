package vn.thidua.identity.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.stereotype.Component;

/**
 * The answer to a request that is refused before it is known who sends it: a script whose session
 * is gone has lost its protection against forged requests as well, and is to learn of the former.
 */
@Component
class Refusals implements AccessDeniedHandler {

    private final AccessDeniedHandler others = new AccessDeniedHandlerImpl();
    private final SignInEntry entry;

    Refusals(SignInEntry entry) {
        this.entry = entry;
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException, ServletException {
        if (SecurityContextHolder.getContext().getAuthentication() == null
                && Scripts.asked(request)) {
            entry.commence(
                    request,
                    response,
                    new AuthenticationCredentialsNotFoundException("not signed in", refused));
        } else {
            others.handle(request, response, refused);
        }
    }
}
