package vn.thidua.templates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.ItemEvent;
import vn.thidua.core.ItemRef;
import vn.thidua.core.UserProblem;
import vn.thidua.core.Viewer;
import vn.thidua.core.grant.Grants;
import vn.thidua.core.grant.Token;
import vn.thidua.core.text.Nfc;
import vn.thidua.core.time.PortalTime;
import vn.thidua.organisation.Blocs;

/** Papers of the bloc. */
@Service
public class Templates {

    private static final int LONGEST_TITLE = 200;

    private final JdbcClient database;
    private final Grants grants;
    private final Blocs blocs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Templates(
            JdbcClient database,
            Grants grants,
            Blocs blocs,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.grants = grants;
        this.blocs = blocs;
        this.events = events;
        this.clock = clock;
    }

    /** A paper as readers see it. */
    public record Paper(long id, String title, String text, LocalDate writtenOn) {}

    /** The newest papers that the viewer may read. */
    @PreAuthorize("@rights.may(#viewer, 'templates.read')")
    @Transactional(readOnly = true)
    public List<Paper> newest(Viewer viewer, int limit) {
        return database.sql(
                        """
                        select p.id, p.title, p.text, p.written_on from templates_paper p
                        where exists (select 1 from item_grant g
                            where g.item_type = :type and g.item_id = p.id and g.token in (:tokens))
                        order by p.id desc limit :limit
                        """)
                .param("type", TemplatesModule.PAPER)
                .param("tokens", Grants.values(viewer.tokens()))
                .param("limit", limit)
                .query((row, _) -> paper(row))
                .list();
    }

    /**
     * Adds a paper for the whole bloc.
     *
     * @throws UserProblem when the title is missing or too long
     */
    @PreAuthorize("@rights.may(#viewer, 'templates.write')")
    @Transactional
    public void add(Viewer viewer, String title, String text) {
        var name = Nfc.of(title);
        if (name.isEmpty() || name.length() > LONGEST_TITLE) {
            throw UserProblem.at("title", "templates.problem.title", LONGEST_TITLE);
        }
        var key = new GeneratedKeyHolder();
        database.sql(
                        """
                        insert into templates_paper (title, text, unit_id, written_on)
                        values (?, ?, ?, ?)
                        """)
                .params(name, Nfc.of(text), viewer.unitId(), PortalTime.today(clock))
                .update(key);
        var paper =
                new ItemRef(
                        TemplatesModule.PAPER, Objects.requireNonNull(key.getKey()).longValue());
        var bloc = blocs.find().orElseThrow().id();
        grants.grant(paper, Set.of(Token.bloc(bloc)));
        events.publishEvent(ItemEvent.of("templates.paper-added", paper, viewer, clock.instant()));
    }

    private static Paper paper(ResultSet row) throws SQLException {
        return new Paper(
                row.getLong("id"),
                row.getString("title"),
                row.getString("text"),
                row.getObject("written_on", LocalDate.class));
    }
}
