package vn.thidua.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicBoolean;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.ResponseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.thidua.core.UserProblem;
import vn.thidua.index.Notes.Note;

/** What happens to an index in a cluster while the portal runs, with its own timed jobs. */
@OnOpenSearch
@EnableScheduling
@DirtiesContext
class ClusterFaultsIT extends IndexIT {

    private static final Duration LONG = Duration.ofMinutes(2);

    private static final ClusterNames NAMES =
            new ClusterNames("faults-" + ProcessHandle.current().pid() + "-");

    private static final String OLD = NAMES.index("000000000000");

    private static final CutLine LINE = CutLine.toCluster();

    @Autowired IndexPlace place;
    @Autowired Fingerprint fingerprint;
    @Autowired Cluster cluster;

    @DynamicPropertySource
    static void ownNames(DynamicPropertyRegistry properties) {
        properties.add("portal.index.prefix", NAMES::prefix);
        properties.add("portal.index.hosts", LINE::address);
    }

    @BeforeEach
    void writeTwo() {
        check.run();
        notes.write(1, Note.of("Gom rác", "Ở thôn."), BLOC);
        notes.write(2, Note.of("Gom pin", "Ở thôn."), BLOC);
        allQuiet();
    }

    @Test
    void a_deleted_index_is_made_anew_even_when_a_write_came_before() throws IOException {
        cluster.door().delete(index());
        // OpenSearch makes an index of any form at such a write.
        ask("PUT", "/" + NAMES.write() + "/_doc/stray?refresh=true", "{\"x\": 1}");
        assertThat(cluster.door().indexes(NAMES.all())).containsKey(NAMES.write());

        await().atMost(LONG).until(this::isWhole);

        assertThat(cluster.door().indexes(NAMES.all())).containsOnlyKeys(index());
        assertThat(ids("gom")).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void another_form_is_filled_while_people_search_in_the_old_one() throws Exception {
        asIfLeftByAnOlderPortal();
        assertThat(place.isGone()).isTrue();
        assertThat(ids("gom")).containsExactlyInAnyOrder(1L, 2L);
        var totals = new ConcurrentSkipListSet<Long>();
        var working = new AtomicBoolean(true);
        var reader =
                Thread.startVirtualThread(
                        new DelegatingSecurityContextRunnable(() -> {
                            while (working.get()) {
                                totals.add(find(MEMBER, "gom").total());
                            }
                        }));

        check.run();

        await().during(Duration.ofMillis(300)).until(() -> ids("gom").size() == 2);
        working.set(false);
        reader.join();
        assertThat(totals).containsExactly(2L);
        assertThat(cluster.door().indexes(NAMES.all()))
                .containsOnlyKeys(index())
                .doesNotContainKey(OLD);
        assertThat(place.holds(fingerprint.now())).isTrue();
    }

    @Test
    void what_an_older_portal_left_is_not_complete_once_it_was_not_written_to() throws Exception {
        asIfLeftByAnOlderPortal();
        cluster.door().note(OLD, "complete");
        assertThat(place.isGone()).isTrue();

        place.prepare();

        assertThat(cluster.door().note(OLD)).isEmpty();
    }

    @Test
    void without_the_cluster_people_are_told_and_what_was_saved_is_found_later() {
        LINE.cut(true);
        notes.write(3, Note.of("Gom giấy", "Ở thôn."), BLOC);
        assertThat(catchThrowable(() -> ids("gom")))
                .asInstanceOf(type(UserProblem.class))
                .extracting(UserProblem::textKey)
                .isEqualTo("index.problem.away");
        await().atMost(LONG).until(() -> failed() == 1);

        LINE.cut(false);

        await().atMost(LONG).until(() -> ids("gom").size() == 3);
    }

    /** All documents in an index of another name, under both other names. */
    private void asIfLeftByAnOlderPortal() throws IOException {
        var now = index();
        cluster.door().create(OLD, cluster.form());
        ask(
                "POST",
                "/_reindex?refresh=true",
                "{\"source\": {\"index\": \"%s\"}, \"dest\": {\"index\": \"%s\"}}"
                        .formatted(now, OLD));
        var there = cluster.door().indexes(NAMES.all());
        cluster.door()
                .rename(new ClusterMoves(there).move(NAMES.write(), OLD).move(NAMES.read(), OLD));
        cluster.door().delete(now);
    }

    private String index() {
        return NAMES.index(cluster.form().sum());
    }

    private boolean isWhole() {
        try {
            return place.holds(fingerprint.now()) && !place.isGone() && ids("gom").size() == 2;
        } catch (UserProblem away) {
            return false;
        }
    }

    private void ask(String method, String path, String body) throws IOException {
        var request = new Request(method, path);
        request.setJsonEntity(body);
        try {
            cluster.client().performRequest(request);
        } catch (ResponseException e) {
            throw new IOException(Objects.toString(e.getMessage()), e);
        }
    }

    private long failed() {
        return database.sql("select count(*) from EVENT_PUBLICATION where STATUS = 'FAILED'")
                .query(Long.class)
                .single();
    }
}
