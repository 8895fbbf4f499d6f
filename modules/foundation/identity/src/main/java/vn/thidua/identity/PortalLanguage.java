package vn.thidua.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.core.text.Texts;
import vn.thidua.identity.setting.Setting;

/**
 * The language of the portal: Vietnamese unless the person chose English. Before a sign-in the
 * choice made last in this browser holds. The browser's own language says little, because office
 * computers often come with English.
 */
public final class PortalLanguage {

    private static final String COOKIE = "ngon-ngu";

    /** A choice holds for a year. */
    private static final int YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

    /** Languages the portal speaks, the first by default. */
    public static final List<Locale> ALL = List.of(Texts.VIETNAMESE, Locale.ENGLISH);

    /** The person's own choice, at every computer. */
    public static final Setting<Locale> SETTING =
            new Setting<>("identity.language", Texts.VIETNAMESE, ALL);

    private PortalLanguage() {}

    /** The language chosen in the browser that sent the request. */
    public static Locale of(HttpServletRequest request) {
        @Nullable Cookie[] cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(Locale.ENGLISH.getLanguage()::equals)
                .findFirst()
                .map(_ -> Locale.ENGLISH)
                .orElse(Texts.VIETNAMESE);
    }

    /** A language by the name its own speakers give it. */
    public static String ownName(Locale language) {
        var own = language.getDisplayLanguage(language);
        return own.substring(0, 1).toUpperCase(language) + own.substring(1);
    }

    /** A cookie that remembers the choice. */
    public static Cookie remember(Locale language) {
        var cookie = new Cookie(COOKIE, language.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge(YEAR_IN_SECONDS);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
