package vn.thidua.files.upload;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a file and each of its pieces. It travels in headers: addresses are logged, and
 * the name of a file may tell what is nobody's business.
 *
 * @param unit code of the unit that the page was opened for
 * @param kind what the file is sent for
 * @param name as the browser calls it
 * @param bytes how long the whole file is
 */
record UploadLabel(@Nullable String unit, UploadKind kind, String name, long bytes) {

    static UploadLabel of(HttpServletRequest request) {
        var unit = header(request, "X-Unit");
        return new UploadLabel(
                unit.isEmpty() ? null : unit,
                UploadKind.of(header(request, "X-Kind")),
                URLDecoder.decode(header(request, "X-Name"), UTF_8),
                Long.parseLong(header(request, "X-Size")));
    }

    private static String header(HttpServletRequest request, String name) {
        var value = request.getHeader(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }
}
