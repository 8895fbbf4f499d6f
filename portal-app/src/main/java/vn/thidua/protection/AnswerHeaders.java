package vn.thidua.protection;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Headers of every answer. What an answer says itself (a page its policy, a file its sandbox)
 * stands; {@code nosniff} and, on encrypted connections, {@code Strict-Transport-Security} come
 * from Spring Security by itself.
 */
@Configuration
class AnswerHeaders {

    /** The portal needs none of these; a smuggled-in script is not to have them either. */
    private static final String NOTHING_OF_THE_DEVICE =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), bluetooth=(),"
                    + " display-capture=(), browsing-topics=()";

    /**
     * The same for answers of the application: they are forwarded inside the server, which sends
     * them off before Spring Security has added its headers.
     */
    static final Map<String, String> OF_THE_APPLICATION =
            Map.of(
                    "X-Content-Type-Options", "nosniff",
                    "X-Frame-Options", "DENY",
                    "Referrer-Policy", "same-origin",
                    "Permissions-Policy", NOTHING_OF_THE_DEVICE,
                    "Cross-Origin-Opener-Policy", "same-origin",
                    "Cross-Origin-Resource-Policy", "same-origin");

    /** A year, as Spring Security sends it too; on encrypted connections only. */
    static final String HSTS = "max-age=31536000";

    @Bean
    Customizer<HeadersConfigurer<HttpSecurity>> headersOfEveryAnswer() {
        return headers ->
                headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(ContentPolicy.ofOthers()))
                        .frameOptions(FrameOptionsConfig::deny)
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy(NOTHING_OF_THE_DEVICE))
                        .crossOriginOpenerPolicy(
                                policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(
                                policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                        // Other services of the agency may live on names below this one.
                        .httpStrictTransportSecurity(hsts -> hsts.includeSubDomains(false));
    }
}
