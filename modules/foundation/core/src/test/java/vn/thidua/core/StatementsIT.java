package vn.thidua.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.testkit.PortalIT;
import vn.thidua.testkit.Statements;

/** The counter of statements that budgets rely on. */
class StatementsIT extends PortalIT {

    private static final String ONE = "select 1";

    @Autowired private Statements statements;
    @Autowired private DataSource database;
    @Autowired private JdbcClient jdbc;
    @Autowired private JdbcTemplate template;
    @Autowired private TransactionTemplate transaction;

    @Test
    void statements_past_hibernate_count_with_their_text() {
        var asked = statements.during(() -> List.of(one(), one(), two()));

        assertThat(asked.count()).isEqualTo(3);
        assertThat(asked.texts()).containsExactly(ONE, ONE, "select 1 + ?");
        assertThat(asked.with("+").count()).isEqualTo(1);
    }

    @Test
    void nothing_counts_before_and_after() {
        one();
        var asked = statements.during(this::two);
        one();

        assertThat(asked.count()).isEqualTo(1);
    }

    @Test
    void a_batch_counts_once() {
        var asked =
                statements.during(() ->
                        template.batchUpdate(
                                "delete from core_draft where id = ?",
                                List.of(new Object[] {-1}, new Object[] {-2})));

        assertThat(asked.count()).isEqualTo(1);
    }

    @Test
    void transactions_count_by_their_end() {
        var asked =
                statements.during(() -> {
                    transaction.executeWithoutResult(_ -> one());
                    transaction.executeWithoutResult(status -> status.setRollbackOnly());
                });

        assertThat(asked.count()).isEqualTo(1);
        assertThat(asked.commits()).isEqualTo(1);
        assertThat(asked.rollbacks()).isEqualTo(1);
        assertThat(asked.transactions()).isEqualTo(2);
    }

    @Test
    void what_other_threads_ask_can_be_left_out() {
        var asked =
                statements.during(() -> {
                    one();
                    Thread.ofVirtual().start(this::two).join();
                });

        assertThat(asked.count()).isEqualTo(2);
        assertThat(asked.onThisThread().texts()).containsExactly(ONE);
    }

    @Test
    void a_budget_that_is_overspent_names_equal_statements_once() {
        var asked = statements.during(() -> List.of(two(), one(), one()));

        asked.requireAtMost(3);
        assertThatThrownBy(() -> asked.requireAtMost(2))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("2 × select 1\n")
                .hasMessageContaining("1 × select 1 + ?");
    }

    @Test
    void connections_can_be_unwrapped_as_before() throws SQLException {
        try (var connection = database.getConnection()) {
            assertThat(database.isWrapperFor(HikariDataSource.class)).isTrue();
            assertThat(connection.isWrapperFor(org.mariadb.jdbc.Connection.class)).isTrue();
            assertThat(connection.unwrap(org.mariadb.jdbc.Connection.class).getThreadId())
                    .isPositive();
        }
    }

    @Test
    void settings_of_a_connection_do_not_count() {
        var asked =
                statements.during(() -> {
                    try (var connection = database.getConnection()) {
                        connection.setAutoCommit(false);
                        assertThat(connection.isValid(1)).isTrue();
                        connection.createStatement().execute("set @a = 1");
                    }
                });

        assertThat(asked.count()).isZero();
    }

    private int one() {
        return jdbc.sql(ONE).query(Integer.class).single();
    }

    private int two() {
        return jdbc.sql("select 1 + ?").param(1).query(Integer.class).single();
    }
}
