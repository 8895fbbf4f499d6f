package vn.thidua.news;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;
import vn.thidua.core.Viewer;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.audit.AuditRow;
import vn.thidua.core.audit.Step;
import vn.thidua.files.Photos;
import vn.thidua.identity.Viewers;
import vn.thidua.testkit.PortalIT;
import vn.thidua.testkit.SignIns;

/** The demonstration's people write, send and decide. */
@TestPropertySource(properties = "portal.demo=true")
abstract class NewsIT extends PortalIT {

    @Autowired NewsWriting writing;
    @Autowired NewsPublishing publishing;
    @Autowired NewsReading lists;
    @Autowired ArticleReading reading;
    @Autowired Photos photos;
    @Autowired AuditLog audit;
    @Autowired Viewers viewers;
    @Autowired JdbcClient database;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** Writes for the Women's Union. */
    Viewer mai() {
        return signIn("mai.hoang", "lhpn", "editor");
    }

    /** Leads the Women's Union. */
    Viewer hanh() {
        return signIn("hanh.nguyen", "lhpn", "leader");
    }

    /** Reads only, in the Women's Union. */
    Viewer tho() {
        return signIn("tho.duong", "lhpn", "member");
    }

    /** Writes for the Farmers' Union. */
    Viewer longPham() {
        return signIn("long.pham", "hoi-nong-dan", "editor");
    }

    /** Leads the Farmers' Union. */
    Viewer vinh() {
        return signIn("vinh.nguyen", "hoi-nong-dan", "leader");
    }

    /** Leads the Front, head of the bloc in 2026. */
    Viewer hung() {
        return signIn("hung.tran", "mttq", "leader");
    }

    /** Writes for the Front and belongs to the bloc's secretariat. */
    Viewer thuan() {
        return signIn("thuan.tran", "mttq", "editor");
    }

    /** Watches for the province. */
    Viewer loc() {
        return signIn("loc.huynh", "so-noi-vu", "member");
    }

    Viewer signIn(String username, String unit, String role) {
        SecurityContextHolder.getContext()
                .setAuthentication(SignIns.of(username, Map.of(unit, List.of(role)), false));
        return viewers.viewer(null);
    }

    /** An article of the Women's Union that waits for its leader. */
    SavedArticle sent(ArticleText text) {
        return sent(mai(), text);
    }

    SavedArticle sent(Viewer author, ArticleText text) {
        var draft = writing.save(author, null, 0, text);
        return writing.submit(author, draft.id(), draft.version());
    }

    SavedArticle published(ArticleText text) {
        var article = sent(text);
        publishing.publish(hanh(), article.id());
        return article;
    }

    /** Uploads one of the demonstration's drawings. */
    long photo(Viewer by) {
        try (var content = new ClassPathResource("demo/news/photos/ky-ket.jpg").getInputStream()) {
            return photos.store(by, "ky-ket.jpg", content).id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Step> steps(long article) {
        return audit.of(NewsModule.article(article)).stream().map(AuditRow::step).toList();
    }

    List<String> titles(Viewer viewer) {
        return all(viewer).rows().stream().map(ArticleRow::title).toList();
    }

    /** All that the viewer may read: the last page holds those before it too. */
    NewsPage all(Viewer viewer) {
        return lists.page(viewer, new NewsQuery(null, Set.of(), null, 20));
    }

    /** Waits until the index has followed. */
    void allQuiet() {
        await().pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(60))
                .until(() -> openEvents() == 0);
    }

    private long openEvents() {
        return database.sql("select count(*) from EVENT_PUBLICATION").query(Long.class).single();
    }
}
