package vn.thidua.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Objects;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.thidua.testkit.Counted;
import vn.thidua.testkit.Statements;

/** What a photo of a page costs, from the browser's request on, with who asks. */
class ThumbnailViewTest extends ShellTest {

    /** The file with its rights, the version of the organisation, the person, the positions. */
    private static final int BUDGET = 4;

    @Autowired private WebApplicationContext portal;
    @Autowired private JdbcClient database;
    @Autowired private Statements statements;

    private MockMvc browser = MockMvcBuilders.standaloneSetup().build();
    private String address = "";

    @BeforeEach
    void findAPhotoThatNotEverybodyMaySee() throws Exception {
        browser = MockMvcBuilders.webAppContextSetup(portal).apply(springSecurity()).build();
        long use =
                database.sql(
                                """
                                select min(u.id) from files_use u
                                join item_grant g on g.item_type = u.item_type
                                    and g.item_id = u.item_id
                                where u.kind = 'cover' group by u.item_type, u.item_id
                                having max(g.token = 'bloc:1') = 1 and max(g.token = 'public') = 0
                                limit 1
                                """)
                        .query(Long.class)
                        .single();
        address = "/tep/" + use + "/small";
    }

    @Test
    void a_thumbnail_costs_four_statements_at_most() throws Exception {
        assertThat(ask("").answer().getStatus()).isEqualTo(HttpStatus.OK.value());

        isCheap(ask("").asked());
    }

    @Test
    void one_that_the_browser_has_costs_no_more() throws Exception {
        var tag = Objects.requireNonNull(ask("").answer().getHeader("ETag"));
        assertThat(ask(tag).answer().getStatus()).isEqualTo(HttpStatus.NOT_MODIFIED.value());

        isCheap(ask(tag).asked());
    }

    private static void isCheap(Counted asked) {
        assertThat(asked.with("files_").count()).as(asked.toString()).isOne();
        asked.withSwitchesKnown().requireAtMost(BUDGET);
    }

    /** On a thread of its own: the test's own one has a page, which knows another sign-in. */
    private Asked ask(String tag) throws Exception {
        var person = Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        var request = get(address).header("If-None-Match", tag).with(authentication(person));
        try (var server = Executors.newSingleThreadExecutor()) {
            return server.submit(
                            () -> {
                                try (var counted = statements.start()) {
                                    var answer = browser.perform(request).andReturn().getResponse();
                                    return new Asked(answer, counted.onThisThread());
                                }
                            })
                    .get();
        }
    }

    /** What came, and what the database was asked for it. */
    private record Asked(MockHttpServletResponse answer, Counted asked) {}
}
