package vn.thidua.core.module;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What stands in the event table and is not done. The time since the last try is taken without its
 * sign, because the clock of a demonstration begins anew at every start.
 */
@Component
class OpenEvents {

    /** So many of one listener at a time: people's requests share the connections with them. */
    static final int MOST = 100;

    private static final String WAITED =
            """
            abs(timestampdiff(second, coalesce(LAST_RESUBMISSION_DATE, PUBLICATION_DATE), :now))
            """;

    /** 15 s after the first try, 30 s after the second and so on, an hour at most. */
    private static final String PATIENCE =
            "least(3600, 15 * pow(2, least(coalesce(COMPLETION_ATTEMPTS, 1), 9) - 1))";

    private static final String UNDER_WAY = "if(STATUS = 'FAILED', 0, 40)";

    private final JdbcClient database;
    private final Clock clock;

    OpenEvents(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Listeners for which something is open. */
    List<String> listeners() {
        return database.sql(
                        """
                        select distinct LISTENER_ID from EVENT_PUBLICATION
                        where COMPLETION_DATE is null
                        """)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /**
     * Those whose next try has come. One that did not fail is under way: after 40 s its process is
     * held to be dead, or the database to have been away when its end was to be written.
     */
    List<UUID> due(String listener) {
        return select(listener, WAITED + " >= greatest(" + UNDER_WAY + ", " + PATIENCE + ")", MOST);
    }

    /** The failed one that waits longest, when that is the given time. */
    List<UUID> longest(String listener, int seconds) {
        return select(listener, "STATUS = 'FAILED' and " + WAITED + " >= " + seconds, 1);
    }

    /** All failed ones but those tried just now. */
    List<UUID> failed(String listener) {
        return select(listener, "STATUS = 'FAILED' and " + WAITED + " >= 15", MOST);
    }

    boolean isOpen(UUID event) {
        return database.sql("select count(*) from EVENT_PUBLICATION where ID = :id")
                        .param("id", event.toString())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** One that was handed out again but never begun would be handed out by nobody any more. */
    void release(Collection<UUID> events) {
        database.sql(
                        """
                        update EVENT_PUBLICATION set STATUS = 'FAILED'
                        where STATUS = 'RESUBMITTED' and ID in (:ids)
                        """)
                .param("ids", events.stream().map(UUID::toString).toList())
                .update();
    }

    private List<UUID> select(String listener, String condition, int most) {
        return database.sql(
                        """
                        select ID from EVENT_PUBLICATION
                        where COMPLETION_DATE is null and LISTENER_ID = :listener and %s
                        order by coalesce(LAST_RESUBMISSION_DATE, PUBLICATION_DATE) limit %d
                        """
                                .formatted(condition, most))
                .param("listener", listener)
                .param("now", Timestamp.from(clock.instant()))
                .query((row, _) -> UUID.fromString(row.getString(1)))
                .list();
    }
}
