package vn.thidua.identity.signin;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCacheAwareFilter;

/** The first fence: which addresses need a sign-in, and how one comes in and goes out. */
@Configuration
class SignInSecurity {

    /** Addresses without a sign-in. Each file asks for itself who may read it. */
    private static final String[] OPEN = {"/themes/**", "/favicon.ico", "/tep/**", "/error"};

    /** Each session has its own sign-in to renew: the same person may be in with two browsers. */
    @Bean
    OAuth2AuthorizedClientRepository clientsBySession() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    @Bean
    SecurityFilterChain portalSecurity(
            HttpSecurity http, SignInParts parts, VaadinDefaultRequestCache requestCache) {
        requestCache.setDelegateRequestCache(plainAddresses());

        http.authorizeHttpRequests(requests -> requests.requestMatchers(OPEN).permitAll())
                .oidcLogout(logout ->
                        logout.backChannel(
                                channel -> channel.logoutHandler(parts.signOutFromOutside())))
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint(parts.entry())
                                .accessDeniedHandler(parts.refusals()))
                .oauth2Login(login ->
                        login.authorizationEndpoint(begin ->
                                        begin.authorizationRequestResolver(parts.requests()))
                                .failureHandler((request, response, _) ->
                                        parts.pages()
                                                .write(request, response, SignInPages.FAILED)));
        addOwnFilters(http, parts);
        letDraftsPass(http, parts);
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin ->
                        vaadin.oauth2LoginPage(KeycloakClient.BEGIN, "{baseUrl}")
                                // What no rule names (a module's own addresses, a mistyped one)
                                // asks for a sign-in and not for more.
                                .anyRequest(AuthorizedUrl::authenticated));
        return http.build();
    }

    private static void letDraftsPass(HttpSecurity http, SignInParts parts) {
        // A letter of an open form proves its origin by a word of its own, which outlives the
        // session.
        http.csrf(csrf -> csrf.ignoringRequestMatchers(Scripts.LETTERS))
                .logout(logout ->
                        logout.addLogoutHandler(SignInSecurity::eraseCopies)
                                .addLogoutHandler(parts.sessions()));
    }

    /** Unsaved words that lie in the browser are for nobody else at this machine. */
    private static void eraseCopies(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Authentication signIn) {
        response.setHeader("Clear-Site-Data", "\"storage\"");
    }

    private static void addOwnFilters(HttpSecurity http, SignInParts parts) {
        http.addFilterBefore(
                        new SignInGate(parts.keycloak(), parts.pages()),
                        OAuth2AuthorizationRequestRedirectFilter.class)
                .addFilterBefore(
                        new RenewalFilter(parts.renewal(), parts.entry()),
                        RequestCacheAwareFilter.class);
    }

    /** Without this the address after signing in ends in "?continue". */
    @SuppressWarnings("NullAway") // null is the documented way to switch the parameter off
    private static HttpSessionRequestCache plainAddresses() {
        var saved = new HttpSessionRequestCache();
        saved.setMatchingRequestParameterName(null);
        // Only a page is worth returning to.
        saved.setRequestMatcher(
                request -> HttpMethod.GET.matches(request.getMethod()) && !Scripts.asked(request));
        return saved;
    }
}
