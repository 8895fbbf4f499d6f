package vn.thidua.protection;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Kinds of requests that are limited: they cost much, or are what an attacker would try. */
enum Limited {

    /** The way to the sign-in service and back. */
    SIGN_IN,

    /** A photo or document that begins to come. */
    UPLOAD,

    /** A part of one. */
    PIECE,

    /** What people are typing, saved while they type. */
    DRAFT;

    /** The framework takes files under this address, though no form of ours sends one there. */
    private static final String OF_FRAMEWORK = "/VAADIN/dynamic/resource/";

    private static final Pattern UPLOADS = Pattern.compile("/tai-len/[^/]*");

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
        if (path.startsWith(OF_FRAMEWORK) || UPLOADS.matcher(path).matches()) {
            return Optional.of(UPLOAD);
        }
        return path.startsWith("/tai-len/") ? Optional.of(PIECE) : Optional.empty();
    }

    /** Key of the sentence for whoever asked too often. */
    String sentence() {
        return "protection.limit." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
