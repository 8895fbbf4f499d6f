package vn.thidua.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.testkit.OneRequest;
import vn.thidua.testkit.SignedIn;
import vn.thidua.testkit.Statements;

/**
 * What a click costs the database, the shell and who is looking included. The budgets are those of
 * the architecture, section 7; each page is opened once before, so that the switches and the
 * organisation are known.
 */
class StatementBudgetViewTest extends ShellTest {

    private static final int HOME = 25;
    private static final int LIST = 15;
    private static final int ARTICLE = 20;
    private static final int EDITOR = 25;

    /** Who is looking, the page's own, and one for each widget, source of duties and draft. */
    private static final int TRANSACTIONS = 11;

    private static final String OLD = "tin-tuc/ky-ket-giao-uoc-thi-dua-nam-2024";

    @Autowired private Statements statements;
    @Autowired private JdbcClient database;

    @BeforeEach
    void openThePortal() {
        open("cai-dat");
    }

    @Test
    void home_of_a_writer() {
        clickCosts("", HOME);
    }

    @Test
    @SignedIn(value = "hanh.nguyen", at = "lhpn:leader")
    void home_of_a_leader() {
        clickCosts("", HOME);
    }

    @Test
    void list_of_a_writer() {
        clickCosts("tin-tuc", LIST);
    }

    @Test
    @SignedIn(value = "hung.tran", at = "mttq:leader")
    void list_of_the_heads_leader() {
        clickCosts("tin-tuc?nam=2026", LIST);
    }

    @Test
    void article_with_an_album() {
        clickCosts(OLD, ARTICLE);
    }

    @Test
    @SignedIn(value = "mai.hoang", at = "lhpn:editor")
    void article_of_the_own_unit() {
        clickCosts("tin-tuc/" + articleOf("lhpn"), ARTICLE);
    }

    @Test
    @SignedIn(value = "hanh.nguyen", at = "lhpn:leader")
    void article_that_the_viewer_decides_about() {
        clickCosts("tin-tuc/" + articleOf("lhpn"), ARTICLE);
    }

    @Test
    @SignedIn(value = "thuan.tran", at = "mttq:editor")
    void article_that_the_secretariat_may_release() {
        clickCosts(OLD, ARTICLE);
    }

    @Test
    void editor_of_a_new_article() {
        clickCosts("tin-tuc/viet", EDITOR);
    }

    @Test
    @SignedIn(value = "quan.le", at = "tinh-doan:editor")
    void editor_of_a_returned_article() {
        clickCosts("tin-tuc/viet/" + returnedTo("quan.le"), EDITOR);
    }

    @Test
    void the_page_of_duties() {
        clickCosts("viec-cua-toi", LIST);
    }

    private void clickCosts(String address, int budget) {
        click(address);
        var asked = statements.during(() -> click(address)).onThisThread().withSwitchesKnown();
        assertThat(asked.count()).as("nothing was loaded at /" + address).isPositive();
        asked.requireAtMost(budget);
        assertThat(asked.transactions()).as(asked.toString()).isLessThanOrEqualTo(TRANSACTIONS);
    }

    private void click(String address) {
        try {
            OneRequest.during(() -> assertThat(open(address)).isEqualTo(200));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String articleOf(String unit) {
        return database.sql(
                        """
                        select a.slug from news_article a join organisation_unit u on u.id = a.unit_id
                        where u.code = ? and a.state = 'PUBLISHED' order by a.photo_count desc, a.id
                        limit 1
                        """)
                .param(unit)
                .query(String.class)
                .single();
    }

    private long returnedTo(String username) {
        return database.sql(
                        """
                        select min(a.id) from news_article a
                        join identity_person p on p.id = a.author_id
                        where p.username = ? and a.state = 'RETURNED'
                        """)
                .param(username)
                .query(Long.class)
                .single();
    }
}
