package vn.thidua.bench.search;

import java.util.List;
import java.util.stream.Gatherers;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes who may read each item, before the portal is ready and looks through its index. */
@Component
class GrantRows implements ApplicationRunner {

    private static final int BATCH = 5_000;

    private final JdbcTemplate database;
    private final GeneratedItems items;

    GrantRows(JdbcTemplate database, GeneratedItems items) {
        this.database = database;
        this.items = items;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try (var ids = items.allIds()) {
            ids.gather(Gatherers.windowFixed(BATCH)).forEach(this::write);
        }
        SearchRun.indexingBegins();
    }

    private void write(List<Long> ids) {
        database.batchUpdate(
                "insert ignore into item_grant (item_type, item_id, token) values (?, ?, ?)",
                ids.stream()
                        .map(id -> new Object[] {GeneratedItems.TYPE, id, items.reader(id).value()})
                        .toList());
    }
}
