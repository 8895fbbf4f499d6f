package vn.thidua.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import vn.thidua.core.text.Texts;
import vn.thidua.identity.PlainPages;
import vn.thidua.identity.PortalLanguage;

/**
 * The answer to whoever is not signed in: a page asks for the sign-in, a script gets 401 and JSON,
 * since a redirect would hand it the sign-in form in place of its answer.
 */
@Component
class SignInEntry implements AuthenticationEntryPoint {

    private final AuthenticationEntryPoint signIn =
            new LoginUrlAuthenticationEntryPoint(KeycloakClient.BEGIN);
    private final PlainPages pages;
    private final EndedSignIns ended;
    private final Texts texts;

    SignInEntry(PlainPages pages, EndedSignIns ended, Texts texts) {
        this.pages = pages;
        this.ended = ended;
        this.texts = texts;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException notSignedIn)
            throws IOException, jakarta.servlet.ServletException {
        if (Scripts.asked(request)) {
            write(request, response, HttpStatus.UNAUTHORIZED);
        } else if (request.getAttribute(RenewalFilter.ENDED) != null || ended.isNews(request)) {
            pages.write(request, response, SignInPages.ENDED);
        } else {
            signIn.commence(request, response, notSignedIn);
        }
    }

    /** The answer to whoever is signed in, when that has been unconfirmed for too long. */
    void away(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Scripts.asked(request)) {
            write(request, response, HttpStatus.SERVICE_UNAVAILABLE);
        } else {
            pages.write(request, response, SignInPages.AWAY.saying("identity.away.unconfirmed"));
        }
    }

    private void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status)
            throws IOException {
        boolean signedOut = status == HttpStatus.UNAUTHORIZED;
        var sentence = signedOut ? "identity.ended.script" : "identity.away.script";
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .write(
                        "{\"problem\":\"%s\",\"message\":\"%s\"}"
                                .formatted(
                                        signedOut ? "signed-out" : "sign-in-away",
                                        quoted(texts.get(PortalLanguage.of(request), sentence))));
    }

    private static String quoted(String sentence) {
        return sentence.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
