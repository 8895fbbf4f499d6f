package vn.thidua.index.synonym;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The administrator's lines in the table {@code index_synonyms}. */
@Repository
class OwnSynonyms {

    private final JdbcClient database;

    OwnSynonyms(JdbcClient database) {
        this.database = database;
    }

    String lines() {
        return read().lines();
    }

    /** The lines and the version they have; nothing and 0 at first. */
    SynonymLines read() {
        return database.sql("select version, written from index_synonyms where id = 1")
                .query((row, _) -> new SynonymLines(row.getInt(1), row.getString(2)))
                .optional()
                .orElse(new SynonymLines(0, ""));
    }

    /** Whether the lines were written: not, when somebody else was faster. */
    boolean write(SynonymLines lines) {
        if (lines.version() == 0) {
            return database.sql(
                                    "insert ignore into index_synonyms (id, version, written)"
                                            + " values (1, 1, :lines)")
                            .param("lines", lines.lines())
                            .update()
                    == 1;
        }
        return database.sql(
                                "update index_synonyms set written = :lines, version = version + 1"
                                        + " where id = 1 and version = :version")
                        .param("lines", lines.lines())
                        .param("version", lines.version())
                        .update()
                == 1;
    }
}
