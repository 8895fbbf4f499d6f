package vn.thidua.index;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.thidua.core.ItemRef;
import vn.thidua.core.PersonName;
import vn.thidua.core.Role;
import vn.thidua.core.Viewer;
import vn.thidua.core.grant.Token;
import vn.thidua.testkit.PortalIT;

/** A portal with notes only, an empty index before each test. */
abstract class IndexIT extends PortalIT {

    static final Token BLOC = Token.bloc(1);
    static final Viewer MEMBER = viewer(Token.PUBLIC, BLOC, Token.unit(1));
    static final Viewer STRANGER = viewer(Token.PUBLIC);

    @Autowired Notes notes;
    @Autowired Search search;
    @Autowired IndexCheck check;
    @Autowired Inventory inventory;
    @Autowired JdbcClient database;

    @BeforeEach
    void signIn() {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("member", "", "ROLE_USER"));
    }

    @AfterEach
    void clear() {
        allQuiet();
        notes.allIds().forEach(notes::removeSilently);
        database.sql("delete from item_grant").update();
        check.run();
        SecurityContextHolder.clearContext();
    }

    /** Waits until every event has been worked off. */
    void allQuiet() {
        await().pollInterval(Duration.ofMillis(5))
                .atMost(Duration.ofSeconds(60))
                .until(() -> openEvents() == 0);
    }

    long openEvents() {
        return database.sql("select count(*) from EVENT_PUBLICATION").query(Long.class).single();
    }

    Set<ItemRef> documents() {
        return inventory.take().documents();
    }

    long rows() {
        return database.sql("select count(*) from index_entry").query(Long.class).single();
    }

    SearchResult find(Viewer viewer, String text) {
        return search.search(viewer, SearchQuery.of(text, 20));
    }

    /** Keys of the notes that a member finds, best first. */
    List<Long> ids(String text) {
        return find(MEMBER, text).hits().stream().map(hit -> hit.ref().id()).toList();
    }

    static Viewer viewer(Token... tokens) {
        return new Viewer(
                1,
                "mai.hoang",
                new PersonName("", "Mai"),
                null,
                Set.of(Role.MEMBER),
                Set.of(tokens));
    }

    static String text(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.hit() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
