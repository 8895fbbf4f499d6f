package vn.thidua.identity.signin;

import org.springframework.http.HttpStatus;
import vn.thidua.identity.PlainPage;

/** What is said when somebody cannot come in, or is no longer in. */
final class SignInPages {

    /** The sign-in service does not answer. */
    static final PlainPage AWAY =
            new PlainPage(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "plug-zap",
                    "identity.away.title",
                    "identity.away.text",
                    "identity.away.retry",
                    "",
                    "identity.away.auto");

    /** The sign-in was begun and not completed; the address of the answer is good only once. */
    static final PlainPage FAILED =
            AWAY.saying("identity.away.failed").leadingTo(KeycloakClient.BEGIN);

    /** The sign-in ended at the sign-in service while the person was in. */
    static final PlainPage ENDED =
            new PlainPage(
                    HttpStatus.UNAUTHORIZED,
                    "log-out",
                    "identity.ended.title",
                    "identity.ended.text",
                    "identity.ended.again",
                    "",
                    "identity.ended.fine");

    private SignInPages() {}
}
