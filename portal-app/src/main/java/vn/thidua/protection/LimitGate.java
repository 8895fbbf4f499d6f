package vn.thidua.protection;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.HtmlUtils;
import vn.thidua.core.text.Texts;
import vn.thidua.identity.PortalLanguage;

/** Answers whoever asks too often with a sentence and the time to wait. */
class LimitGate extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(LimitGate.class);

    private final Limits limits;
    private final Texts texts;

    LimitGate(Limits limits, Texts texts) {
        this.limits = limits;
        this.texts = texts;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var kind = Limited.of(request);
        var wait =
                kind.map(one -> limits.waitingTime(Caller.of(request), one)).orElse(Duration.ZERO);
        if (kind.isEmpty() || wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            // The figures count the answers 429: a flood must not fill the log as well.
            LOG.debug("Too many requests of kind {}, asked to wait {}", kind.get(), wait);
            refuse(request, response, new Refusal(kind.get(), seconds(wait)));
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
            throws IOException {
        var language = PortalLanguage.of(request);
        var sentence = texts.get(language, refusal.kind().sentence(), refusal.seconds());
        var isPage = refusal.kind() == Limited.SIGN_IN;
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(refusal.seconds()));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(isPage ? MediaType.TEXT_HTML_VALUE : MediaType.TEXT_PLAIN_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter()
                .write(
                        isPage
                                ? page(request.getContextPath(), language.getLanguage(), sentence)
                                : sentence);
    }

    private static String page(String context, String language, String sentence) {
        return """
        <!doctype html>
        <html lang="%s">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width,initial-scale=1">
        <title>429</title>
        <link rel="stylesheet" href="%s/themes/portal/portal.css">
        <main class="alone"><section class="panel msg"><p>%s</p></section></main>
        </html>
        """
                .formatted(language, context, HtmlUtils.htmlEscape(sentence, "UTF-8"));
    }

    /** Rounded up: whoever comes back then finds a token. */
    private static long seconds(Duration wait) {
        return wait.plusSeconds(1).minusNanos(1).toSeconds();
    }

    private record Refusal(Limited kind, long seconds) {}
}
