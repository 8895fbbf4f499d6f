package vn.thidua.index;

import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.elasticsearch.client.RestClient;
import org.hibernate.search.backend.elasticsearch.ElasticsearchBackend;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterFinalStep;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterUnifiedOptionsStep;
import org.hibernate.search.mapper.orm.Search;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The index in an OpenSearch cluster, which several processes of the portal may share. Every form
 * of it is an index of its own: the engine writes to the one of now and reads from the old one
 * until the new one is complete. The note about that is kept in the index and goes with it.
 *
 * <p>The portal starts without the cluster and makes its index when it is there.
 */
final class IndexCluster implements IndexPlace {

    private static final Logger LOG = LoggerFactory.getLogger(IndexCluster.class);

    private static final String SERVER = "opensearch 3.";

    private final ClusterAccess access;
    private final ClusterNames names;
    private final ObjectProvider<EntityManagerFactory> database;
    private volatile boolean prepared;
    private volatile @Nullable String index;

    IndexCluster(ClusterAccess access, ObjectProvider<EntityManagerFactory> database) {
        this.access = access;
        this.names = new ClusterNames(access.prefix());
        this.database = database;
    }

    @Override
    public Map<String, Object> settings() {
        var settings = new HashMap<>(access.settings());
        settings.put(BACKEND + "type", "elasticsearch");
        // Not asked for: the portal starts without the cluster, and looks at it in prepare().
        settings.put(BACKEND + "version", "opensearch:3.0");
        settings.put(BACKEND + "version_check.enabled", false);
        settings.put("hibernate.search.schema_management.strategy", "none");
        settings.put(BACKEND + "layout.strategy", BeanReference.ofInstance(names));
        // What was written is found at once.
        settings.put("hibernate.search.indexing.plan.synchronization.strategy", "read-sync");
        return settings;
    }

    @Override
    public void prepare() {
        if (!prepared) {
            prepareNow();
        }
    }

    @Override
    public String remembered() {
        return door().note(names.write());
    }

    /** People search in the new index from now on, and the old ones go. */
    @Override
    public void remember(String fingerprint) {
        var door = door();
        var there = door.indexes(names.all());
        var moves = new ClusterMoves(there).move(names.read(), index());
        if (!moves.isEmpty()) {
            door.rename(moves);
        }
        there.keySet().stream()
                .filter(other -> names.isIndex(other) && !other.equals(index()))
                .forEach(door::delete);
        door.note(index(), fingerprint);
    }

    @Override
    public void forget() {
        door().note(index(), "");
    }

    @Override
    public boolean holds(String fingerprint) {
        return fingerprint.equals(remembered());
    }

    @Override
    public boolean isGone() {
        var there = door().indexes(names.all());
        boolean gone =
                !new ClusterMoves(there).stands(names.write(), index())
                        || there.values().stream().noneMatch(it -> it.contains(names.read()));
        if (gone) {
            prepared = false;
        }
        return gone;
    }

    /** Else sentences are put together to pieces of 100 letters, and long ones are cut. */
    @Override
    public HighlighterFinalStep wholeSentences(HighlighterUnifiedOptionsStep marked) {
        return marked.fragmentSize(0);
    }

    private synchronized void prepareNow() {
        if (prepared) {
            return;
        }
        var door = door();
        var server = door.server();
        if (!server.startsWith(SERVER)) {
            throw new IllegalStateException(
                    "The search index needs OpenSearch 3, but here is " + server);
        }
        var there = new HashMap<>(door.indexes(names.all()));
        if (!there.containsKey(index())) {
            door.create(index(), form());
            LOG.info("The search index is made in OpenSearch as {}", index());
            there.put(index(), Set.of());
        }
        rename(door, there);
        prepared = true;
    }

    /** Writes go to the index of now; reads too where there is no other. */
    private void rename(ClusterDoor door, Map<String, Set<String>> there) {
        var moves = new ClusterMoves(there).move(names.write(), index());
        if (there.values().stream().noneMatch(it -> it.contains(names.read()))) {
            moves.move(names.read(), index());
        }
        if (!moves.isEmpty()) {
            door.rename(moves);
        }
        // What is no longer written to is not complete, even when an older portal comes back.
        there.keySet().stream()
                .filter(other -> names.isIndex(other) && !other.equals(index()))
                .forEach(other -> door.note(other, ""));
    }

    private String index() {
        var known = index;
        if (known == null) {
            known = names.index(form().sum());
            index = known;
        }
        return known;
    }

    private ClusterForm form() {
        return ClusterForm.of(Search.mapping(database.getObject()));
    }

    private ClusterDoor door() {
        return new ClusterDoor(
                Search.mapping(database.getObject())
                        .backend()
                        .unwrap(ElasticsearchBackend.class)
                        .client(RestClient.class));
    }
}
