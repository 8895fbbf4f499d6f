package vn.thidua.identity.signin;

import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

/**
 * Asks the sign-in service whether somebody is still signed in and in which roles, with the refresh
 * token of the session.
 */
@Component
class Confirmations {

    private static final Logger LOG = LoggerFactory.getLogger(Confirmations.class);

    private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> calls;
    private final JwtDecoderFactory<ClientRegistration> idTokens;

    Confirmations(
            OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> calls,
            JwtDecoderFactory<ClientRegistration> idTokens) {
        this.calls = calls;
        this.idTokens = idTokens;
    }

    Confirmation of(OAuth2AuthenticationToken known, OAuth2AuthorizedClient client) {
        var refreshToken = client.getRefreshToken();
        if (refreshToken == null) {
            return new Confirmation.No();
        }
        try {
            var answer =
                    calls.getTokenResponse(
                            new OAuth2RefreshTokenGrantRequest(
                                    client.getClientRegistration(),
                                    client.getAccessToken(),
                                    refreshToken));
            return read(known, client, answer);
        } catch (OAuth2AuthorizationException e) {
            // The one answer that speaks of the person; all others speak of the service.
            if (e.getError().getErrorCode().equals(OAuth2ErrorCodes.INVALID_GRANT)) {
                return new Confirmation.No();
            }
            return silence(e);
        } catch (JwtException e) {
            return silence(e);
        }
    }

    private Confirmation read(
            OAuth2AuthenticationToken known,
            OAuth2AuthorizedClient client,
            OAuth2AccessTokenResponse answer) {
        var registration = client.getClientRegistration();
        var raw = answer.getAdditionalParameters().get(OidcParameterNames.ID_TOKEN);
        var jwt = idTokens.createDecoder(registration).decode(String.valueOf(raw));
        var token =
                new OidcIdToken(
                        jwt.getTokenValue(),
                        jwt.getIssuedAt(),
                        jwt.getExpiresAt(),
                        jwt.getClaims());
        var user = new DefaultOidcUser(known.getAuthorities(), token, userName(registration));
        if (!user.getName().equals(known.getName())) {
            return new Confirmation.No();
        }
        var signIn =
                new OAuth2AuthenticationToken(
                        user, known.getAuthorities(), registration.getRegistrationId());
        signIn.setDetails(known.getDetails());
        return new Confirmation.Yes(
                signIn,
                new OAuth2AuthorizedClient(
                        registration,
                        known.getName(),
                        answer.getAccessToken(),
                        answer.getRefreshToken()));
    }

    private static String userName(ClientRegistration registration) {
        return Objects.requireNonNull(
                registration.getProviderDetails().getUserInfoEndpoint().getUserNameAttributeName());
    }

    private static Confirmation silence(Exception reason) {
        LOG.warn("The sign-in service does not confirm sign-ins: {}", reason.toString());
        return new Confirmation.Silence();
    }
}
