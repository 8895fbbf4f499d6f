package vn.thidua.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.HtmlUtils;
import vn.thidua.identity.IdentityIT;
import vn.thidua.testkit.SignIns;

/** Sign-ins while people work: roles that change, a service that is silent, slow or says no. */
class RenewalIT extends IdentityIT {

    private static final SignInService KEYCLOAK = service();

    private static final String PAGE = "/thu/vai";

    @Autowired private WebApplicationContext portal;
    @Autowired private OAuth2AuthorizedClientRepository clients;
    @Autowired private ClientRegistrationRepository registrations;
    @Autowired private MovedTime time;

    private MockMvc browser = MockMvcBuilders.standaloneSetup().build();
    private MockHttpSession session = new MockHttpSession();

    @AfterAll
    static void stop() {
        KEYCLOAK.close();
    }

    @BeforeEach
    void signIn() throws Exception {
        // What an earlier test left as a pause after a silence is over.
        time.pass(Duration.ofMinutes(1));
        browser = MockMvcBuilders.webAppContextSetup(portal).apply(springSecurity()).build();
        KEYCLOAK.answers(SignInService.Answer.YES);
        KEYCLOAK.takes(Duration.ZERO);
        KEYCLOAK.gives("leader");
        session = signedIn();
        assertThat(visit(PAGE).getContentAsString()).contains("leader");
        KEYCLOAK.asked.set(0);
    }

    @Test
    void a_role_taken_away_is_gone_within_a_minute() throws Exception {
        KEYCLOAK.gives("member");

        time.pass(Duration.ofSeconds(59));
        assertThat(visit(PAGE).getContentAsString()).contains("leader");
        time.pass(Duration.ofSeconds(2));

        assertThat(visit(PAGE).getContentAsString()).contains("member").doesNotContain("leader");
    }

    @Test
    void the_service_is_asked_at_most_once_a_minute() throws Exception {
        for (int i = 0; i < 13; i++) {
            time.pass(Duration.ofSeconds(10));
            visit(PAGE);
        }

        assertThat(KEYCLOAK.asked.get()).isEqualTo(1);
    }

    @Test
    void requests_of_one_session_that_come_at_once_ask_once() throws Exception {
        KEYCLOAK.gives("editor");
        KEYCLOAK.takes(Duration.ofMillis(300));
        time.pass(Duration.ofSeconds(61));

        assertThat(atOnce(10, () -> visit(PAGE).getContentAsString()))
                .allMatch(roles -> roles.contains("editor"));

        assertThat(KEYCLOAK.asked.get()).isEqualTo(1);
    }

    @Test
    void while_the_service_is_silent_people_keep_their_roles_for_ten_minutes() throws Exception {
        KEYCLOAK.answers(SignInService.Answer.BROKEN);

        time.pass(Duration.ofMinutes(9).plusSeconds(59));
        assertThat(visit(PAGE).getContentAsString()).contains("leader");
        time.pass(Duration.ofSeconds(2));
        var late = visit(PAGE);

        assertThat(late.getStatus()).isEqualTo(503);
        assertThat(HtmlUtils.htmlUnescape(late.getContentAsString()))
                .contains("Dịch vụ đăng nhập tạm thời chưa sẵn sàng")
                .contains("không phải đăng nhập lại")
                .doesNotContain("Exception", "{{");
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void when_the_service_is_back_they_go_on_without_signing_in_again() throws Exception {
        KEYCLOAK.answers(SignInService.Answer.BROKEN);
        time.pass(Duration.ofMinutes(11));
        assertThat(visit(PAGE).getStatus()).isEqualTo(503);

        KEYCLOAK.answers(SignInService.Answer.YES);
        time.pass(Duration.ofSeconds(16));

        assertThat(visit(PAGE).getContentAsString()).contains("leader");
    }

    @Test
    void a_service_that_hangs_holds_up_one_click_and_no_more() throws Exception {
        KEYCLOAK.takes(Duration.ofSeconds(20));
        time.pass(Duration.ofSeconds(61));

        long start = System.nanoTime();
        assertThat(visit(PAGE).getContentAsString()).contains("leader");
        assertThat(since(start)).isLessThan(Duration.ofSeconds(7));

        start = System.nanoTime();
        assertThat(visit(PAGE).getContentAsString()).contains("leader");
        assertThat(since(start)).isLessThan(Duration.ofSeconds(2));
        assertThat(KEYCLOAK.asked.get()).isEqualTo(1);
    }

    @Test
    void a_sign_in_ended_at_the_service_is_told_and_leads_back_to_the_same_page() throws Exception {
        KEYCLOAK.answers(SignInService.Answer.ENDED);
        time.pass(Duration.ofSeconds(61));

        var answer = visit(PAGE + "?trang=2");

        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(HtmlUtils.htmlUnescape(answer.getContentAsString()))
                .contains("Phiên làm việc đã kết thúc", "href=\"/thu/vai?trang=2\"")
                .doesNotContain("Exception", "{{");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void requests_that_come_at_once_when_it_ended_all_learn_of_it() throws Exception {
        KEYCLOAK.answers(SignInService.Answer.ENDED);
        KEYCLOAK.takes(Duration.ofMillis(200));
        time.pass(Duration.ofSeconds(61));

        assertThat(atOnce(6, () -> visit(PAGE).getStatus())).containsOnly(401);
    }

    @Test
    void a_script_is_told_in_its_own_language() throws Exception {
        KEYCLOAK.answers(SignInService.Answer.ENDED);
        time.pass(Duration.ofSeconds(61));

        var answer = answer(get(PAGE).session(session).accept("application/json"));

        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(answer.getContentType()).startsWith("application/json");
        assertThat(answer.getContentAsString())
                .contains("\"problem\":\"signed-out\"", "Phiên làm việc đã kết thúc.");
    }

    @Test
    void scripts_without_any_sign_in_get_json_and_no_redirect() throws Exception {
        for (var request :
                List.of(
                        get("/nhap/7").accept("*/*"),
                        get("/tin-tuc").header("X-Requested-With", "fetch"),
                        post("/nhap/7").contentType("application/json").content("{}"))) {
            var answer = answer(request);
            assertThat(answer.getStatus()).isEqualTo(401);
            assertThat(answer.getContentAsString()).contains("signed-out");
        }
    }

    private MockHttpServletResponse visit(String address) throws Exception {
        return answer(get(address).session(session).accept("text/html", "*/*"));
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request).andReturn().getResponse();
    }

    private static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(times)) {
            var all = threads.invokeAll(IntStream.range(0, times).mapToObj(_ -> work).toList());
            return all.stream().map(done -> done.resultNow()).toList();
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private MockHttpSession signedIn() {
        var fresh = new MockHttpSession();
        var who = SignIns.of("mai.hoang", Map.of("lhpn", List.of("leader")), false);
        fresh.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(who));
        var request = new MockHttpServletRequest();
        request.setSession(fresh);
        clients.saveAuthorizedClient(client(), who, request, new MockHttpServletResponse());
        return fresh;
    }

    private OAuth2AuthorizedClient client() {
        var issued = Instant.EPOCH;
        return new OAuth2AuthorizedClient(
                Objects.requireNonNull(
                        registrations.findByRegistrationId(KeycloakClient.REGISTRATION)),
                "mai.hoang",
                new OAuth2AccessToken(
                        OAuth2AccessToken.TokenType.BEARER,
                        "access",
                        issued,
                        issued.plusSeconds(60)),
                new OAuth2RefreshToken("refresh", issued));
    }

    private static SignInService service() {
        try {
            return new SignInService(PORT);
        } catch (IOException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
