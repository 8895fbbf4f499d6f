package vn.thidua.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import vn.thidua.core.text.Texts;
import vn.thidua.identity.PortalLanguage;

/**
 * A plain page for the moment in which nobody can sign in. It needs neither session nor database
 * and tries again by itself.
 */
@Component
class AwayPage {

    private static final Pattern TEXT = Pattern.compile("\\{\\{([a-z.-]+)}}");

    private final String template;
    private final Texts texts;

    AwayPage(Texts texts) throws IOException {
        this.texts = texts;
        template =
                new ClassPathResource("pages/sign-in-away.html")
                        .getContentAsString(StandardCharsets.UTF_8);
    }

    /** Answers with the page; {@code reasonKey} is the sentence that says what happened. */
    void write(HttpServletRequest request, HttpServletResponse response, String reasonKey)
            throws IOException {
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Retry-After", "30");
        response.getWriter()
                .write(
                        TEXT.matcher(template.replace("{{reason}}", "{{" + reasonKey + "}}"))
                                .replaceAll(key ->
                                        Matcher.quoteReplacement(text(request, key.group(1)))));
    }

    private String text(HttpServletRequest request, String key) {
        var language = PortalLanguage.of(request);
        return switch (key) {
            case "context" -> request.getContextPath();
            case "language" -> language.getLanguage();
            default -> HtmlUtils.htmlEscape(texts.get(language, key));
        };
    }
}
