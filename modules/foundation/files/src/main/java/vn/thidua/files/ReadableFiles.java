package vn.thidua.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.core.Viewer;
import vn.thidua.core.grant.Grants;
import vn.thidua.core.grant.Token;
import vn.thidua.core.module.ModuleSwitches;

/**
 * Finds a file with its use, its item's grants and its consents in one query: a page shows dozens
 * of photos, and each is asked for by itself.
 */
@Component
class ReadableFiles {

    private static final String FILE =
            """
            f.kind, f.content_hash, f.media_type, f.bytes, f.width, f.height, f.orientation, f.name,
            (select count(*) from files_consent c where c.file_id = f.id) recorded,
            (select count(*) from files_consent c
                where c.file_id = f.id and c.withdrawn_at is null) standing
            """;

    private static final String GRANTED =
            """
            exists (select 1 from item_grant g where g.item_type = u.item_type
                and g.item_id = u.item_id and g.token
            """;

    private static final String USED =
            "select u.item_type, %s, %s = :everybody) is_open from files_use u"
                            .formatted(FILE, GRANTED)
                    + " join files_file f on f.id = u.file_id where u.id = :use and "
                    + GRANTED
                    + " in (:tokens))";

    private static final String OWN =
            "select %s from files_file f where f.id = :file and f.uploaded_by = :person"
                    .formatted(FILE);

    private final JdbcClient database;
    private final ModuleSwitches switches;

    ReadableFiles(JdbcClient database, ModuleSwitches switches) {
        this.database = database;
        this.switches = switches;
    }

    /** The file of a use whose item the viewer may read; none of a module that is off. */
    Optional<ReadableFile> used(Viewer viewer, long use) {
        return database.sql(USED)
                .param("use", use)
                .param("everybody", Token.PUBLIC.value())
                .param("tokens", Grants.values(viewer.tokens()))
                .query((row, _) ->
                        new Used(row.getString("item_type"), file(row, row.getBoolean("is_open"))))
                .optional()
                .filter(found -> switches.shows(found.itemType()))
                .map(Used::file);
    }

    /** A file that the viewer uploaded. */
    Optional<ReadableFile> own(Viewer viewer, long file) {
        return database.sql(OWN)
                .param("file", file)
                .param("person", viewer.personId())
                .query((row, _) -> file(row, false))
                .optional();
    }

    private static ReadableFile file(ResultSet row, boolean open) throws SQLException {
        return new ReadableFile(
                FileKind.valueOf(row.getString("kind")),
                new Content(
                        row.getString("content_hash"),
                        row.getString("media_type"),
                        row.getLong("bytes"),
                        row.getInt("width"),
                        row.getInt("height"),
                        row.getInt("orientation")),
                row.getString("name"),
                open,
                ReadableFile.Said.of(row.getInt("recorded"), row.getInt("standing")));
    }

    private record Used(String itemType, ReadableFile file) {}
}
