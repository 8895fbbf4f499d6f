package vn.thidua.testkit.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Tells whether the code that makes sizes is the same as last time. */
final class PictureCode {

    private static final String PHOTOS = "classpath*:demo/*/photos/*.jpg";

    private static final List<String> CODE =
            List.of(
                    "classpath*:vn/thidua/files/picture/*.class",
                    "classpath*:vn/thidua/files/PhotoSize*.class");

    private PictureCode() {}

    /** A sum over its classes; empty where there is no such code or no photo. */
    static Optional<String> sum() throws IOException {
        var resolver = new PathMatchingResourcePatternResolver();
        if (resolver.getResources(PHOTOS).length == 0) {
            return Optional.empty();
        }
        var digest = sha256();
        boolean any = false;
        for (String pattern : CODE) {
            var classes = resolver.getResources(pattern);
            Arrays.sort(classes, Comparator.comparing(Resource::getFilename));
            for (Resource type : classes) {
                digest.update(type.getContentAsByteArray());
                any = true;
            }
        }
        digest.update(Runtime.version().toString().getBytes(StandardCharsets.UTF_8));
        return any
                ? Optional.of(HexFormat.of().formatHex(digest.digest(), 0, 6))
                : Optional.empty();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
