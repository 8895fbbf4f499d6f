package vn.thidua.protection;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import vn.thidua.core.text.Texts;

/** Puts the limits into the chain where the person is known and the sign-in has not begun. */
@Configuration
@EnableConfigurationProperties(LimitSettings.class)
class LimitConfiguration {

    @Bean
    Customizer<HttpSecurity> limitGate(Limits limits, Texts texts) {
        return http ->
                http.addFilterBefore(
                        new LimitGate(limits, texts),
                        OAuth2AuthorizationRequestRedirectFilter.class);
    }
}
