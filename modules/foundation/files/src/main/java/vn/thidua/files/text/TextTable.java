package vn.thidua.files.text;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.core.ItemRef;
import vn.thidua.core.time.PortalTime;

/** Keeps what is known of texts. */
@Component
public class TextTable {

    private final JdbcClient database;

    TextTable(JdbcClient database) {
        this.database = database;
    }

    /** Texts of files, as far as they are known, in one query. */
    public Map<Long, String> of(Collection<Long> files) {
        return files.isEmpty()
                ? Map.of()
                : database
                        .sql(
                                """
                                select f.id, t.text from files_file f
                                join files_text t on t.content_hash = f.content_hash
                                where t.state = 'READ' and f.id in (:files)
                                """)
                        .param("files", files)
                        .query((row, _) -> Map.entry(row.getLong("id"), row.getString("text")))
                        .list()
                        .stream()
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void await(String hash, String mediaType, Instant now) {
        database.sql(
                        """
                        insert ignore into files_text
                        (content_hash, media_type, state, tries, told, text, changed_at)
                        values (?, ?, 'WAITING', 0, false, '', ?)
                        """)
                .params(hash, mediaType, PortalTime.stored(now))
                .update();
    }

    void forget(String hash) {
        database.sql("delete from files_text where content_hash = ?").param(hash).update();
    }

    /** The next one to read: those that have done no harm yet come first. */
    Optional<WaitingText> next() {
        return database.sql(
                        """
                        select id, content_hash, media_type, tries from files_text
                        where state = 'WAITING' order by tries, id limit 1
                        """)
                .query((row, _) ->
                        new WaitingText(
                                row.getLong("id"),
                                row.getString("content_hash"),
                                row.getString("media_type"),
                                row.getInt("tries")))
                .optional();
    }

    /** Counts a try before it begins: it counts even if the portal does not see its end. */
    void begin(long id) {
        database.sql("update files_text set tries = tries + 1 where id = ?").param(id).update();
    }

    /** The try was broken off by the portal itself. */
    void giveBack(long id) {
        database.sql("update files_text set tries = tries - 1 where id = ?").param(id).update();
    }

    void finish(long id, TextState state, String text, Instant now) {
        database.sql(
                        """
                        update files_text set state = :state, text = :text, changed_at = :now
                        where id = :id
                        """)
                .param("state", state.name())
                .param("text", text)
                .param("now", PortalTime.stored(now))
                .param("id", id)
                .update();
    }

    /** Texts that their items have not been told of. */
    List<Long> untold() {
        return database.sql("select id from files_text where state = 'READ' and not told")
                .query((row, _) -> row.getLong("id"))
                .list();
    }

    /** Items that use the content. */
    List<ItemRef> users(long id) {
        return database.sql(
                        """
                        select distinct u.item_type, u.item_id from files_text t
                        join files_file f on f.content_hash = t.content_hash
                        join files_use u on u.file_id = f.id
                        where t.id = ?
                        """)
                .param(id)
                .query((row, _) -> new ItemRef(row.getString(1), row.getLong(2)))
                .list();
    }

    void told(long id) {
        database.sql("update files_text set told = true where id = ?").param(id).update();
    }
}
