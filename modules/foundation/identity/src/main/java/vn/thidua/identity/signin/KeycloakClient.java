package vn.thidua.identity.signin;

import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;

/**
 * The portal as a client of the sign-in service. The endpoints are written out instead of being
 * discovered, so that the portal starts while the service is away.
 */
@Configuration
@EnableConfigurationProperties(KeycloakSettings.class)
class KeycloakClient {

    static final String REGISTRATION = "keycloak";

    /** Path that begins a sign-in. */
    static final String BEGIN = "/oauth2/authorization/" + REGISTRATION;

    @Bean
    ClientRegistrationRepository clientRegistrations(KeycloakSettings keycloak) {
        var registration =
                ClientRegistration.withRegistrationId(REGISTRATION)
                        .clientId("portal")
                        .clientSecret(keycloak.clientSecret())
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                        // Every organisation of the person, not only one or none.
                        .scope("openid", "profile", "email", "organization:*")
                        .authorizationUri(keycloak.endpoint("auth"))
                        .tokenUri(keycloak.endpoint("token"))
                        .jwkSetUri(keycloak.endpoint("certs"))
                        .issuerUri(keycloak.issuer())
                        .providerConfigurationMetadata(
                                Map.of("end_session_endpoint", keycloak.endpoint("logout")))
                        .userNameAttributeName("preferred_username")
                        .clientSettings(
                                ClientRegistration.ClientSettings.builder()
                                        .requireProofKey(true)
                                        .build())
                        .build();
        return new InMemoryClientRegistrationRepository(registration);
    }
}
