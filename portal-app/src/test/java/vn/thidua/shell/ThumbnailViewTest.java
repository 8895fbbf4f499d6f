package vn.thidua.shell;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.thidua.testkit.Statements;

/** What a photo of a page costs, from the browser's request on, with who asks and the switches. */
class ThumbnailViewTest extends ShellTest {

    /** The file and who asks for it. */
    private static final int BUDGET = 4;

    @Autowired private WebApplicationContext portal;
    @Autowired private JdbcClient database;
    @Autowired private Statements statements;

    private MockMvc browser = MockMvcBuilders.standaloneSetup().build();
    private String address = "";

    @BeforeEach
    void findACover() throws Exception {
        browser = MockMvcBuilders.webAppContextSetup(portal).apply(springSecurity()).build();
        long use =
                database.sql(
                                """
                                select min(u.id) from files_use u
                                join item_grant g on g.item_type = u.item_type
                                    and g.item_id = u.item_id and g.token = 'bloc:1'
                                where u.kind = 'cover'
                                """)
                        .query(Long.class)
                        .single();
        address = "/tep/" + use + "/small";
        browser.perform(get(address)).andExpect(status().isOk());
    }

    @Test
    void a_thumbnail_costs_four_statements_at_most() {
        statements
                .during(() -> browser.perform(get(address)).andExpect(status().isOk()))
                .requireAtMost(BUDGET);
    }

    @Test
    void one_that_the_browser_has_costs_no_more() throws Exception {
        var tag =
                Objects.requireNonNull(
                        browser.perform(get(address)).andReturn().getResponse().getHeader("ETag"));

        statements
                .during(() ->
                        browser.perform(get(address).header("If-None-Match", tag))
                                .andExpect(status().isNotModified()))
                .requireAtMost(BUDGET);
    }
}
