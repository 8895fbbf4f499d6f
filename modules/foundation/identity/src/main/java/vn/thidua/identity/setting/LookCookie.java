package vn.thidua.identity.setting;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The look of the person who used this browser last, for pages before a sign-in. It holds nothing
 * else, and what a person has set in the database always counts more.
 */
public final class LookCookie {

    private static final String NAME = "giao-dien";

    /** A choice holds for a year. */
    private static final int YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

    private LookCookie() {}

    /** The look remembered in the browser that sent the request. */
    public static Look of(HttpServletRequest request) {
        @Nullable Cookie[] cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(cookie -> read(cookie.getValue().split("\\.", -1)))
                .findFirst()
                .orElseGet(() -> Look.of(Chosen.NOTHING));
    }

    /** A cookie that remembers the look. */
    public static Cookie remember(Look look) {
        var value = "%s.%s.%s".formatted(look.scheme(), look.size(), look.contrast());
        var cookie = new Cookie(NAME, value);
        cookie.setPath("/");
        cookie.setMaxAge(YEAR_IN_SECONDS);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static Look read(String[] words) {
        return words.length == 3
                ? Look.of(
                        new Chosen(
                                Map.of(
                                        Look.SCHEME.key(), words[0],
                                        Look.SIZE.key(), words[1],
                                        Look.CONTRAST.key(), words[2])))
                : Look.of(Chosen.NOTHING);
    }
}
