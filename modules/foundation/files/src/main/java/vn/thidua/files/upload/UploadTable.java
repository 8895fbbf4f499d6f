package vn.thidua.files.upload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.core.time.PortalTime;

/** Keeps how far each file has come. */
@Component
class UploadTable {

    private final JdbcClient database;

    UploadTable(JdbcClient database) {
        this.database = database;
    }

    Optional<UploadState> find(UploadKey key) {
        return database.sql(
                        """
                        select kind, bytes, have, file_id from files_upload
                        where person_id = ? and word = ?
                        """)
                .params(key.person(), key.word())
                .query((row, _) -> state(row))
                .optional();
    }

    void begin(UploadKey key, UploadState state, Instant now) {
        database.sql(
                        """
                        insert into files_upload (person_id, word, kind, bytes, have, touched_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        key.person(),
                        key.word(),
                        state.kind().name(),
                        state.bytes(),
                        state.have(),
                        PortalTime.stored(now))
                .update();
    }

    void move(UploadKey key, UploadState state, Instant now) {
        database.sql(
                        """
                        update files_upload set have = :have, file_id = :file, touched_at = :now
                        where person_id = :person and word = :word
                        """)
                .param("have", state.have())
                .param("file", state.fileId())
                .param("now", PortalTime.stored(now))
                .param("person", key.person())
                .param("word", key.word())
                .update();
    }

    void forget(UploadKey key) {
        database.sql("delete from files_upload where person_id = ? and word = ?")
                .params(key.person(), key.word())
                .update();
    }

    /** How many files of a person are on their way. */
    int unfinished(long person) {
        return database.sql(
                        "select count(*) from files_upload where person_id = ? and file_id is null")
                .param(person)
                .query(Integer.class)
                .single();
    }

    /** Those that nothing has happened to since then. */
    List<UploadKey> untouchedSince(Instant then) {
        return database.sql("select person_id, word from files_upload where touched_at < ?")
                .param(PortalTime.stored(then))
                .query((row, _) -> new UploadKey(row.getLong("person_id"), row.getString("word")))
                .list();
    }

    private static UploadState state(ResultSet row) throws SQLException {
        return new UploadState(
                UploadKind.of(row.getString("kind")),
                row.getLong("bytes"),
                row.getLong("have"),
                row.getObject("file_id", Long.class));
    }
}
