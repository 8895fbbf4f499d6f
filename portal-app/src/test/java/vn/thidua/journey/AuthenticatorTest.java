package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthenticatorTest {

    /** The examples of RFC 6238, appendix B, of which the last six digits are shown here. */
    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1234567890, 005924", "2000000000, 279037"})
    void codes_are_those_of_the_standard(long second, String code) {
        var clock = Clock.fixed(Instant.ofEpochSecond(second), ZoneOffset.UTC);
        var secret = "12345678901234567890";

        assertThat(new Authenticator(secret, clock).code(0)).isEqualTo(code);
        assertThat(new Authenticator(secret, clock).code(1)).isNotEqualTo(code);
    }
}
