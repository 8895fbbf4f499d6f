package vn.thidua.protection;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.thidua.core.text.Texts;

/** The limits with the numbers of application.yml, and a clock that the test puts forward. */
class LimitGateTest {

    private static final String SIGN_IN = "/oauth2/authorization/keycloak";
    private static final String BACK = "/login/oauth2/code/keycloak";
    private static final String UPLOAD = "/tai-len/0d1f-0d1f-0d1f-0d1f";
    private static final String PIECE = UPLOAD + "/524288";
    private static final String DRAFT = "/nhap/news.article/moi";
    private static final int TOO_MANY = 429;

    private final AdjustableClock clock = new AdjustableClock();
    private AnnotationConfigApplicationContext texts = new AnnotationConfigApplicationContext();
    private LimitSettings settings = new LimitSettings(NONE, NONE, NONE, NONE, 0);
    private Limits limits = new Limits(settings, clock);
    private static final Limit NONE = new Limit(1, 1, Duration.ofMinutes(1));

    @BeforeEach
    void asDelivered() throws IOException {
        texts = new AnnotationConfigApplicationContext(Texts.class);
        var file =
                new YamlPropertySourceLoader()
                        .load("yml", new ClassPathResource("config/application.yml"));
        settings =
                new Binder(file.stream().map(ConfigurationPropertySource::from).toList())
                        .bind("portal.limits", LimitSettings.class)
                        .get();
        limits = new Limits(settings, clock);
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
        texts.close();
    }

    @Test
    void thirty_offices_behind_one_address_sign_in_at_eight_o_clock_sharp() {
        for (int person = 0; person < 8 * 30; person++) {
            assertThat(from("10.1.1.1", "GET", SIGN_IN).getStatus()).isEqualTo(200);
            assertThat(from("10.1.1.1", "GET", BACK).getStatus()).isEqualTo(200);
        }
    }

    @Test
    void a_flood_of_sign_ins_from_one_address_is_told_when_to_come_back() throws Exception {
        exhaust("10.1.1.1");

        var answer = from("10.1.1.1", "GET", SIGN_IN);

        assertThat(answer.getStatus()).isEqualTo(TOO_MANY);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("1");
        assertThat(answer.getContentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(answer.getContentAsString())
                .contains("Có quá nhiều lượt đăng nhập cùng lúc từ nơi này. Xin chờ 1 giây")
                .contains("<html lang=\"vi\">");
    }

    @Test
    void time_brings_the_tokens_back() {
        exhaust("10.1.1.1");
        assertThat(from("10.1.1.1", "GET", SIGN_IN).getStatus()).isEqualTo(TOO_MANY);

        clock.pass(Duration.ofMinutes(1));

        for (int i = 0; i < settings.signIn().refill(); i++) {
            assertThat(from("10.1.1.1", "GET", SIGN_IN).getStatus()).isEqualTo(200);
        }
        assertThat(from("10.1.1.1", "GET", SIGN_IN).getStatus()).isEqualTo(TOO_MANY);
    }

    @Test
    void other_addresses_do_not_pay_for_it() {
        exhaust("10.1.1.1");

        assertThat(from("10.1.1.2", "GET", SIGN_IN).getStatus()).isEqualTo(200);
    }

    @Test
    void addresses_of_one_ipv6_network_count_together() {
        exhaust("2001:db8:1:2::1");

        assertThat(from("2001:db8:1:2:aaaa::7", "GET", SIGN_IN).getStatus()).isEqualTo(TOO_MANY);
        assertThat(from("2001:db8:1:3::1", "GET", SIGN_IN).getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {UPLOAD, PIECE, DRAFT})
    void a_person_is_counted_and_not_the_address(String address) throws Exception {
        var kind =
                switch (address) {
                    case UPLOAD -> settings.upload();
                    case PIECE -> settings.piece();
                    default -> settings.draft();
                };
        signIn("mai.hoang");
        for (int i = 0; i < kind.burst(); i++) {
            assertThat(from("10.1.1." + i % 3, "POST", address).getStatus()).isEqualTo(200);
        }

        var answer = from("10.1.1.1", "POST", address);

        assertThat(answer.getStatus()).isEqualTo(TOO_MANY);
        assertThat(answer.getContentType()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(answer.getContentAsString()).contains("giây").doesNotContain("!protection");
        signIn("hanh.nguyen");
        assertThat(from("10.1.1.1", "POST", address).getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/tin-tuc", "/tep/1/small", "/themes/portal/portal.css"})
    void pages_and_files_are_not_limited(String address) {
        exhaust("10.1.1.1");

        for (int i = 0; i < 1000; i++) {
            assertThat(from("10.1.1.1", "GET", address).getStatus()).isEqualTo(200);
        }
    }

    @Test
    void a_place_sets_its_own_numbers_by_variables() {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                                Map.of("PORTAL_LIMITS_SIGN_IN_BURST", "7")));

        var own = Binder.get(environment).bind("portal.limits.sign-in.burst", Integer.class);

        assertThat(own.get()).isEqualTo(7);
    }

    @Test
    void many_callers_do_not_fill_the_memory() {
        limits = new Limits(new LimitSettings(NONE, NONE, NONE, NONE, 3), clock);
        for (var caller : List.of("a", "b", "c", "d", "e")) {
            assertThat(limits.waitingTime(new Caller(caller), Limited.DRAFT)).isZero();
        }
        clock.pass(Duration.ofSeconds(30));
        assertThat(limits.waitingTime(new Caller("e"), Limited.DRAFT))
                .isEqualTo(Duration.ofSeconds(30));
    }

    private void exhaust(String address) {
        for (int i = 0; i < settings.signIn().burst(); i++) {
            assertThat(from(address, "GET", SIGN_IN).getStatus()).isEqualTo(200);
        }
    }

    private static void signIn(String person) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(person, "", List.of()));
    }

    private MockHttpServletResponse from(String address, String method, String path) {
        var request = new MockHttpServletRequest(method, path);
        request.setRemoteAddr(address);
        var response = new MockHttpServletResponse();
        try {
            new LimitGate(limits, texts.getBean(Texts.class))
                    .doFilter(request, response, new MockFilterChain());
        } catch (IOException | ServletException e) {
            throw new IllegalStateException(e);
        }
        return response;
    }
}
