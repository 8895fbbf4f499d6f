package vn.thidua.templates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.core.ItemCard;
import vn.thidua.core.ItemDocument;
import vn.thidua.core.ItemRef;
import vn.thidua.core.ItemSource;

/** Describes papers to the rest of the portal. */
@Component
class TemplateSource implements ItemSource {

    private final JdbcClient database;

    TemplateSource(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String type() {
        return TemplatesModule.PAPER;
    }

    @Override
    public List<ItemCard> cards(Collection<Long> ids) {
        return documents(ids).stream().map(ItemDocument::card).toList();
    }

    @Override
    public List<ItemDocument> documents(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.sql("select * from templates_paper where id in (:ids)")
                        .param("ids", ids)
                        .query((row, _) -> document(row))
                        .list();
    }

    @Override
    public Stream<Long> allIds() {
        return database
                .sql("select id from templates_paper")
                .query((row, _) -> row.getLong("id"))
                .list()
                .stream();
    }

    private static ItemDocument document(ResultSet row) throws SQLException {
        var date = row.getObject("written_on", LocalDate.class);
        var card =
                new ItemCard(
                        new ItemRef(TemplatesModule.PAPER, row.getLong("id")),
                        row.getString("title"),
                        "",
                        row.getLong("unit_id"),
                        date,
                        "van-ban-mau",
                        null);
        var year = String.valueOf(date.getYear());
        return ItemDocument.of(card, year, List.of(row.getString("text")));
    }
}
