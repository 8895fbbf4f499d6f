package vn.thidua.index;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what the checks of the index found, for a quarter of a year. */
@Component
class CheckResults {

    private static final Duration KEPT = Duration.ofDays(90);

    private final JdbcClient database;

    CheckResults(JdbcClient database) {
        this.database = database;
    }

    void keep(CheckResult result) {
        database.sql(
                        """
                        insert into index_check (checked_at, millis, items, entries, documents,
                            differing, written, failed)
                        values (:at, :millis, :items, :entries, :documents,
                            :differing, :written, :failed)
                        """)
                .param("at", Timestamp.from(result.at()))
                .param("millis", result.millis())
                .param("items", result.items())
                .param("entries", result.entries())
                .param("documents", result.documents())
                .param("differing", result.differing())
                .param("written", result.written())
                .param("failed", result.failed())
                .update();
    }

    /** The result of the check that ended last. */
    Optional<CheckResult> last() {
        return database.sql("select * from index_check order by id desc limit 1")
                .query((row, _) -> result(row))
                .optional();
    }

    void forgetOld(Instant now) {
        database.sql("delete from index_check where checked_at < ?")
                .param(Timestamp.from(now.minus(KEPT)))
                .update();
    }

    private static CheckResult result(ResultSet row) throws SQLException {
        return new CheckResult(
                row.getTimestamp("checked_at").toInstant(),
                row.getLong("millis"),
                row.getInt("items"),
                row.getInt("entries"),
                row.getInt("documents"),
                row.getInt("differing"),
                row.getInt("written"),
                row.getInt("failed"));
    }
}
