package vn.thidua.bench.search;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The first twenty of the same items as MariaDB finds them, without counts and highlights. */
@Component
class TableSearch {

    private static final String READABLE =
            "exists (select 1 from item_grant g where g.item_type = e.item_type"
                    + " and g.item_id = e.item_id and g.token in (:tokens))";

    private final JdbcClient database;

    TableSearch(JdbcClient database) {
        this.database = database;
    }

    void like(String query, Set<String> tokens) {
        database.sql(
                        "select e.item from index_entry e where (e.title like :words"
                                + " or e.texts like :words) and "
                                + READABLE
                                + " order by e.date desc limit 20")
                .param("words", "%" + query.replace(' ', '%') + "%")
                .param("tokens", tokens)
                .query(String.class)
                .list();
    }

    void addFullText() {
        database.sql("alter table index_entry add fulltext index bench_words (title, texts)")
                .update();
    }

    void fullText(String query, Set<String> tokens) {
        database.sql(
                        "select e.item from index_entry e"
                                + " where match (e.title, e.texts) against (:words) and "
                                + READABLE
                                + " order by match (e.title, e.texts) against (:words) desc"
                                + " limit 20")
                .param("words", query)
                .param("tokens", tokens)
                .query(String.class)
                .list();
    }
}
