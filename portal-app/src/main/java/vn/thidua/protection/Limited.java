package vn.thidua.protection;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;

/** Kinds of requests that are limited: they cost much, or are what an attacker would try. */
enum Limited {

    /** The way to the sign-in service and back. */
    SIGN_IN,

    /** A photo or document. */
    UPLOAD,

    /** What people are typing, saved while they type. */
    DRAFT;

    /** The framework takes files under this address. */
    private static final String UPLOADS = "/VAADIN/dynamic/resource/";

    /** The kind of this request, if it is limited at all. */
    static Optional<Limited> of(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.startsWith("/oauth2/authorization/") || path.startsWith("/login/")) {
            return Optional.of(SIGN_IN);
        }
        if (request.getMethod().equals("GET")) {
            return Optional.empty();
        }
        if (path.startsWith("/nhap/")) {
            return Optional.of(DRAFT);
        }
        return path.startsWith(UPLOADS) ? Optional.of(UPLOAD) : Optional.empty();
    }

    /** Key of the sentence for whoever asked too often. */
    String sentence() {
        return "protection.limit." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
