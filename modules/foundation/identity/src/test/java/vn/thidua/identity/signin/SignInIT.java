package vn.thidua.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.sun.net.httpserver.HttpServer;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.access.WebInvocationPrivilegeEvaluator;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thidua.identity.IdentityIT;
import vn.thidua.identity.PortalLanguage;

/** The way in, with a sign-in service that is away and one that answers. */
class SignInIT extends IdentityIT {

    private static final Authentication ANYBODY =
            new AnonymousAuthenticationToken(
                    "key", "anybody", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));

    @Autowired private WebApplicationContext portal;
    @Autowired private WebInvocationPrivilegeEvaluator fence;

    private MockMvc browser = MockMvcBuilders.standaloneSetup().build();

    @BeforeEach
    void open() {
        browser = MockMvcBuilders.webAppContextSetup(portal).apply(springSecurity()).build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/tin-tuc", "/khong-co-trang-nay", "/actuator/env", "/tim-kiem"})
    void a_page_asks_for_a_sign_in_whether_it_exists_or_not(String address) throws Exception {
        visit(address).andExpect(status().isFound()).andExpect(redirectedUrl(KeycloakClient.BEGIN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/themes/portal/portal.css", "/tep/1/small"})
    void styles_and_files_ask_for_no_sign_in(String address) {
        assertThat(fence.isAllowed(address, ANYBODY)).isTrue();
        assertThat(fence.isAllowed("/x" + address, ANYBODY)).isFalse();
    }

    @Test
    void while_the_service_is_away_a_page_explains_itself() throws Exception {
        var answer = answer(visit(KeycloakClient.BEGIN).andExpect(status().isServiceUnavailable()));

        assertThat(answer.getContentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(answer.getHeader("Retry-After")).isEqualTo("30");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(HtmlUtils.htmlUnescape(answer.getContentAsString()))
                .contains("<html lang=\"vi\">")
                .contains("Dịch vụ đăng nhập tạm thời chưa sẵn sàng")
                .contains("Nội dung đã lưu trên cổng vẫn còn nguyên.")
                .contains("Thử lại ngay")
                .doesNotContain("{{", "Exception", "\tat ", "!identity");
    }

    @Test
    void who_reads_english_reads_it_here_too() throws Exception {
        var answer = answer(browser.perform(get(KeycloakClient.BEGIN).cookie(english())));

        assertThat(answer.getContentAsString())
                .contains("<html lang=\"en\">")
                .contains("The sign-in service is not ready right now");
    }

    @Test
    void an_interrupted_sign_in_is_explained_too() throws Exception {
        var answer =
                answer(
                        visit("/login/oauth2/code/keycloak?code=old&state=old")
                                .andExpect(status().isServiceUnavailable()));

        assertThat(HtmlUtils.htmlUnescape(answer.getContentAsString()))
                .contains("Chưa hoàn tất đăng nhập.")
                .doesNotContain("Exception", "\tat ");
    }

    @Test
    void the_service_is_asked_for_all_organisations_in_vietnamese_with_a_proof_key()
            throws Exception {
        var asked = askedParameters(null);

        assertThat(asked)
                .containsEntry("client_id", "portal")
                .containsEntry("response_type", "code")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("ui_locales", "vi")
                .containsKeys("code_challenge", "state", "nonce");
        assertThat(asked.getOrDefault("scope", "").split(" "))
                .containsExactlyInAnyOrder("openid", "profile", "email", "organization:*");
    }

    @Test
    void the_sign_in_page_follows_the_portals_language() throws Exception {
        assertThat(askedParameters(english())).containsEntry("ui_locales", "en");
    }

    @Test
    void a_service_that_answers_with_an_error_counts_as_away() throws Exception {
        var keycloak = answering(500);
        try {
            visit(KeycloakClient.BEGIN)
                    .andExpect(status().isServiceUnavailable())
                    .andExpect(header().doesNotExist("Location"));
        } finally {
            keycloak.stop(0);
        }
    }

    private Map<String, String> askedParameters(@Nullable Cookie cookie) throws Exception {
        var keycloak = answering(200);
        try {
            var request = get(KeycloakClient.BEGIN);
            var answer =
                    answer(
                            browser.perform(cookie == null ? request : request.cookie(cookie))
                                    .andExpect(status().isFound()));
            var location = Objects.requireNonNull(answer.getHeader("Location"));
            assertThat(location)
                    .startsWith(
                            "http://localhost:%d/realms/thidua/protocol/openid-connect/auth?"
                                    .formatted(PORT));
            return parameters(location);
        } finally {
            keycloak.stop(0);
        }
    }

    private static Map<String, String> parameters(String location) {
        var parameters = new HashMap<String, String>();
        UriComponentsBuilder.fromUriString(location)
                .build()
                .getQueryParams()
                .toSingleValueMap()
                .forEach((name, value) ->
                        parameters.put(name, URLDecoder.decode(value, StandardCharsets.UTF_8)));
        return parameters;
    }

    private ResultActions visit(String address) throws Exception {
        return browser.perform(get(URI.create(address)).accept("text/html"));
    }

    private static MockHttpServletResponse answer(ResultActions result) {
        return result.andReturn().getResponse();
    }

    private static Cookie english() {
        return PortalLanguage.remember(Locale.ENGLISH);
    }

    private static HttpServer answering(int status) throws IOException {
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), PORT), 0);
        server.createContext(
                "/realms/thidua/.well-known/openid-configuration",
                exchange -> {
                    exchange.sendResponseHeaders(status, -1);
                    exchange.close();
                });
        server.start();
        return server;
    }
}
