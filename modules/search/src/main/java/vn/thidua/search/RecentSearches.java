package vn.thidua.search;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.Viewer;

/** What a person looked for last: at every computer the same, and nobody else's business. */
@Service
public class RecentSearches {

    /** More than this nobody remembers having typed. */
    static final int KEPT = 8;

    private final JdbcClient database;

    RecentSearches(JdbcClient database) {
        this.database = database;
    }

    /** The words of the last searches, the latest first. */
    @PreAuthorize("@rights.may(#viewer, 'index.search')")
    @Transactional(readOnly = true)
    public List<String> of(Viewer viewer) {
        return database.sql(
                        "select words from search_recent where person_id = ?"
                                + " order by id desc limit "
                                + KEPT)
                .param(viewer.personId())
                .query((row, _) -> row.getString("words"))
                .list();
    }

    /** Keeps these words as the latest and lets the oldest go; the latest again changes nothing. */
    @PreAuthorize("@rights.may(#viewer, 'index.search')")
    @Transactional
    public void remember(Viewer viewer, String words) {
        if (of(viewer).stream().limit(1).anyMatch(words::equals)) {
            return;
        }
        database.sql("delete from search_recent where person_id = :person and words = :words")
                .param("person", viewer.personId())
                .param("words", words)
                .update();
        database.sql("insert ignore into search_recent (person_id, words) values (:person, :words)")
                .param("person", viewer.personId())
                .param("words", words)
                .update();
        var kept = of(viewer);
        database.sql("delete from search_recent where person_id = :person and words not in (:kept)")
                .param("person", viewer.personId())
                .param("kept", kept)
                .update();
    }

    /** Forgets everything the person looked for. */
    @PreAuthorize("@rights.may(#viewer, 'index.search')")
    @Transactional
    public void forget(Viewer viewer) {
        database.sql("delete from search_recent where person_id = ?")
                .param(viewer.personId())
                .update();
    }
}
