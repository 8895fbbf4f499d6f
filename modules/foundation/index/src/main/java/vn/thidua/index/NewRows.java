package vn.thidua.index;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.thidua.core.ItemRef;

/**
 * Adds rows that hold only their key, so that they can be locked before their item is read. When
 * two do it at once the second waits for the first and finds the row: no failure, nothing in the
 * log. "On duplicate key" takes the lock for writing; "ignore" alone would share it, and two who
 * share it and both want to write block each other. What has no value yet gets that of its type.
 */
@Component
class NewRows {

    private final JdbcTemplate database;

    NewRows(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * Adds what is missing, in the surrounding transaction.
     *
     * @param refs in the order of their keys, the order of all who lock
     */
    void add(List<ItemRef> refs) {
        var rows =
                String.join(", ", Collections.nCopies(refs.size(), "(?, ?, ?, ?, '1970-01-01')"));
        database.update(
                "insert ignore into index_entry (item, item_type, item_id, module, date) values "
                        + rows
                        + " on duplicate key update item = item",
                refs.stream()
                        .flatMap(ref ->
                                Stream.<Object>of(
                                        ref.toString(), ref.type(), ref.id(), ref.module()))
                        .toArray());
    }
}
