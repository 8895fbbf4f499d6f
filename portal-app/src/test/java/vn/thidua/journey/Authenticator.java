package vn.thidua.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The app on an administrator's phone: time-based codes after RFC 6238. */
record Authenticator(String secret, Clock clock) {

    private static final Duration PERIOD = Duration.ofSeconds(30);
    private static final int SIX_DIGITS = 1_000_000;

    /**
     * A code.
     *
     * @param later periods of 30 s from now; the service takes the one before and after too
     */
    String code(int later) {
        var counter = clock.instant().getEpochSecond() / PERIOD.toSeconds() + later;
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(counter).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
            return "%06d".formatted(number % SIX_DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA1", e);
        }
    }
}
