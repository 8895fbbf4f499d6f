package vn.thidua.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Tells requests of scripts from those of a person who opens an address. */
final class Scripts {

    /** Addresses that only scripts ask for: drafts are saved beside the page. */
    private static final String DRAFTS = "/nhap/";

    /** What an open form sends while somebody types. */
    static final RequestMatcher LETTERS =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.PUT, DRAFTS + "**");

    private Scripts() {}

    static boolean asked(HttpServletRequest request) {
        return request.getHeader("X-Requested-With") != null
                || request.getRequestURI().startsWith(request.getContextPath() + DRAFTS)
                || asksForJson(request);
    }

    private static boolean asksForJson(HttpServletRequest request) {
        var accept = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
        return accept.contains(MediaType.APPLICATION_JSON_VALUE)
                && !accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}
