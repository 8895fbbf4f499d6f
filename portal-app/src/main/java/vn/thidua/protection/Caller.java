package vn.thidua.protection;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who asks: the person, and before the sign-in the address. Behind a known proxy the server has put
 * the client's own address into the request.
 *
 * @param name never shown and never logged
 */
record Caller(String name) {

    /** A provider gives one household or office 64 bits; behind them it may choose freely. */
    private static final int NETWORK_BYTES = 8;

    static Caller of(HttpServletRequest request) {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null || who instanceof AnonymousAuthenticationToken) {
            return new Caller("address " + network(request.getRemoteAddr()));
        }
        return new Caller("person " + who.getName());
    }

    private static String network(String address) {
        var parsed = InetAddress.ofLiteral(address.split("%", 2)[0]);
        return parsed instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
                : parsed.getHostAddress();
    }
}
