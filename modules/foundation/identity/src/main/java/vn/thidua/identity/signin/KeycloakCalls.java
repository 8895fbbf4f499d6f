package vn.thidua.identity.signin;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * Calls from the portal to the sign-in service. The framework's own calls wait without end; these
 * give up, because somebody waits for a page behind each of them.
 */
@Configuration
class KeycloakCalls {

    private static final Duration CONNECT = Duration.ofSeconds(2);

    /** Keycloak answers in tenths of a second; after a restart its first answers take seconds. */
    private static final Duration ANSWER = Duration.ofSeconds(4);

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeCalls() {
        var calls = new RestClientAuthorizationCodeTokenResponseClient();
        calls.setRestClient(tokens());
        return calls;
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> renewalCalls() {
        var calls = new RestClientRefreshTokenTokenResponseClient();
        calls.setRestClient(tokens());
        return calls;
    }

    /** Checks signature, issuer, receiver and time of the tokens about people. */
    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens(ClientRegistrationRepository registrations) {
        var decoder =
                decoder(
                        Objects.requireNonNull(
                                registrations.findByRegistrationId(KeycloakClient.REGISTRATION)));
        return _ -> decoder;
    }

    private static JwtDecoder decoder(ClientRegistration keycloak) {
        var keys = Objects.requireNonNull(keycloak.getProviderDetails().getJwkSetUri());
        var decoder =
                NimbusJwtDecoder.withJwkSetUri(keys)
                        .restOperations(new RestTemplate(requests()))
                        .build();
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(
                        new JwtTimestampValidator(), new OidcIdTokenValidator(keycloak)));
        decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
        return decoder;
    }

    private static RestClient tokens() {
        return RestClient.builder()
                .requestFactory(requests())
                .configureMessageConverters(converters ->
                        converters
                                .addCustomConverter(new FormHttpMessageConverter())
                                .addCustomConverter(
                                        new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }

    private static JdkClientHttpRequestFactory requests() {
        var requests =
                new JdkClientHttpRequestFactory(
                        HttpClient.newBuilder().connectTimeout(CONNECT).build());
        requests.setReadTimeout(ANSWER);
        return requests;
    }
}
