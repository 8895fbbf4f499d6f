package vn.thidua.identity.signin;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The first fence: which addresses need a sign-in, and how one comes in and goes out. */
@Configuration
class SignInSecurity {

    /** Addresses without a sign-in. Each file asks for itself who may read it. */
    private static final String[] OPEN = {
        "/themes/**", "/favicon.ico", "/actuator/health/**", "/tep/**"
    };

    private static final RequestMatcher LETTERS =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.PUT, "/nhap/**");

    @Bean
    SecurityFilterChain portalSecurity(
            HttpSecurity http,
            KeycloakHealth keycloak,
            AwayPage away,
            SignInRequests signInRequests,
            VaadinDefaultRequestCache requestCache) {
        requestCache.setDelegateRequestCache(plainAddresses());

        http.authorizeHttpRequests(requests -> requests.requestMatchers(OPEN).permitAll())
                // A letter of an open form proves its origin by a word of its own, which outlives
                // the session, and is told when nobody is signed in.
                .csrf(csrf -> csrf.ignoringRequestMatchers(LETTERS))
                .exceptionHandling(refusals ->
                        refusals.defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), LETTERS))
                .logout(logout -> logout.addLogoutHandler(SignInSecurity::eraseCopies))
                .oidcLogout(logout -> logout.backChannel(Customizer.withDefaults()))
                .oauth2Login(login ->
                        login.authorizationEndpoint(
                                        begin -> begin.authorizationRequestResolver(signInRequests))
                                .failureHandler((request, response, problem) ->
                                        away.write(request, response, "identity.away.failed")))
                .addFilterBefore(
                        new SignInGate(keycloak, away),
                        OAuth2AuthorizationRequestRedirectFilter.class);
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin ->
                        vaadin.oauth2LoginPage(KeycloakClient.BEGIN, "{baseUrl}")
                                // What no rule names (a module's own addresses, a mistyped one)
                                // asks for a sign-in and not for more.
                                .anyRequest(AuthorizedUrl::authenticated));
        return http.build();
    }

    /** Unsaved words that lie in the browser are for nobody else at this machine. */
    private static void eraseCopies(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Authentication signIn) {
        response.setHeader("Clear-Site-Data", "\"storage\"");
    }

    /** Without this the address after signing in ends in "?continue". */
    @SuppressWarnings("NullAway") // null is the documented way to switch the parameter off
    private static HttpSessionRequestCache plainAddresses() {
        var saved = new HttpSessionRequestCache();
        saved.setMatchingRequestParameterName(null);
        // Only a page is worth returning to.
        saved.setRequestMatcher(
                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/**"));
        return saved;
    }
}
