package vn.thidua.identity;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import vn.thidua.core.text.Texts;
import vn.thidua.identity.setting.LookCookie;

/** Writes {@link PlainPage plain pages}. They need neither session nor database nor sign-in. */
@Component
public class PlainPages {

    /** Seconds after which a page tries again by itself; the script of the page does the same. */
    private static final String RETRY = "30";

    private static final Pattern MARK = Pattern.compile("\\{\\{([a-z]+)}}");

    private final String template;
    private final Texts texts;

    PlainPages(Texts texts) throws IOException {
        this.texts = texts;
        template =
                new ClassPathResource("pages/plain.html")
                        .getContentAsString(StandardCharsets.UTF_8);
    }

    /**
     * Answers with the page.
     *
     * @param arguments what its last sentence is filled with
     */
    public void write(
            HttpServletRequest request,
            HttpServletResponse response,
            PlainPage page,
            Object... arguments)
            throws IOException {
        response.setStatus(page.status().value());
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", "no-store");
        if (retries(page)) {
            response.setHeader("Retry-After", RETRY);
        }
        var values = values(request, page, arguments);
        response.getWriter()
                .write(
                        MARK.matcher(template)
                                .replaceAll(mark ->
                                        Matcher.quoteReplacement(
                                                values.getOrDefault(mark.group(1), ""))));
    }

    private Map<String, String> values(
            HttpServletRequest request, PlainPage page, Object... arguments) {
        var language = PortalLanguage.of(request);
        var context = request.getContextPath();
        return Map.ofEntries(
                Map.entry("language", language.getLanguage()),
                Map.entry("look", look(request)),
                Map.entry("context", context),
                Map.entry("icon", page.icon()),
                Map.entry("title", escaped(texts.get(language, page.title()))),
                Map.entry("text", escaped(texts.get(language, page.text()))),
                Map.entry("action", escaped(texts.get(language, page.action()))),
                Map.entry("fine", escaped(texts.get(language, page.fine(), arguments))),
                Map.entry("link", escaped(link(request, page))),
                Map.entry("retry", retries(page) ? script(context) : ""));
    }

    /** The look of whoever used this browser last, as attributes; all of them are our own words. */
    private static String look(HttpServletRequest request) {
        return LookCookie.of(request).attributes().entrySet().stream()
                .map(attribute -> " %s=\"%s\"".formatted(attribute.getKey(), attribute.getValue()))
                .collect(joining());
    }

    private static String link(HttpServletRequest request, PlainPage page) {
        if (!page.link().isEmpty()) {
            return request.getContextPath() + page.link();
        }
        var query = request.getQueryString();
        // Two leading slashes would lead to another computer.
        var path = request.getRequestURI().replaceFirst("^/+", "/");
        return query == null ? path : path + "?" + query;
    }

    /** Leaves Vietnamese letters as they are. */
    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }

    private static String script(String context) {
        return "<script src=\"%s/themes/portal/try-again.js\" defer></script>".formatted(context);
    }

    private static boolean retries(PlainPage page) {
        return page.status() == HttpStatus.SERVICE_UNAVAILABLE;
    }
}
