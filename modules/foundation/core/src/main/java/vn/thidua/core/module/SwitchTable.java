package vn.thidua.core.module;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.core.Viewer;
import vn.thidua.core.time.PortalTime;

/** The table of switches. A module that nobody ever switched has no row and is on. */
@Repository
class SwitchTable {

    private final JdbcClient database;

    SwitchTable(JdbcClient database) {
        this.database = database;
    }

    /** The last switching of each module. */
    Map<String, SwitchChange> all() {
        return database
                .sql(
                        "select module, is_on, changed_at, person_name, reason from core_module_switch")
                .query((row, _) -> Map.entry(row.getString("module"), change(row)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Keeps every switch as it is until the transaction ends. */
    void lock() {
        database.sql("select id from core_module_switch for update").query(Long.class).list();
    }

    /** Writes a switching; the key of the row names the module in the audit log. */
    long write(String module, SwitchChange change, Viewer by) {
        database.sql(
                        """
                        insert into core_module_switch
                            (module, is_on, changed_at, person_id, person_name, reason)
                        values (:module, :on, :at, :person, :name, :reason)
                        on duplicate key update is_on = :on, changed_at = :at,
                            person_id = :person, person_name = :name, reason = :reason
                        """)
                .param("module", module)
                .param("on", change.on())
                .param("at", PortalTime.stored(change.at()))
                .param("person", by.personId())
                .param("name", change.by())
                .param("reason", change.reason())
                .update();
        return database.sql("select id from core_module_switch where module = :module")
                .param("module", module)
                .query(Long.class)
                .single();
    }

    private static SwitchChange change(ResultSet row) throws SQLException {
        return new SwitchChange(
                row.getBoolean("is_on"),
                Objects.requireNonNull(PortalTime.read(row, "changed_at")),
                row.getString("person_name"),
                row.getString("reason"));
    }
}
