package vn.thidua.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Tells requests of scripts from those of a person who opens an address. */
final class Scripts {

    /** Addresses that only scripts ask for: drafts are saved beside the page. */
    private static final String DRAFTS = "/nhap/";

    /** Files come piece by piece, beside the page as well. */
    private static final String UPLOADS = "/tai-len/";

    /** What an open form sends while somebody types and chooses files. */
    static final RequestMatcher LETTERS = new OrRequestMatcher(putTo(DRAFTS), putTo(UPLOADS));

    private Scripts() {}

    static boolean asked(HttpServletRequest request) {
        return request.getHeader("X-Requested-With") != null
                || isUnder(DRAFTS, request)
                || isUnder(UPLOADS, request)
                || asksForJson(request);
    }

    private static RequestMatcher putTo(String folder) {
        return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.PUT, folder + "**");
    }

    private static boolean isUnder(String folder, HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + folder);
    }

    private static boolean asksForJson(HttpServletRequest request) {
        var accept = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
        return accept.contains(MediaType.APPLICATION_JSON_VALUE)
                && !accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}
