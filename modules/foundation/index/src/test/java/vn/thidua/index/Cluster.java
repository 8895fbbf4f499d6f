package vn.thidua.index;

import jakarta.persistence.EntityManagerFactory;
import org.elasticsearch.client.RestClient;
import org.hibernate.search.backend.elasticsearch.ElasticsearchBackend;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;

/** The cluster behind the tested portal, past the portal. */
@Component
class Cluster {

    private final EntityManagerFactory database;

    Cluster(EntityManagerFactory database) {
        this.database = database;
    }

    RestClient client() {
        return Search.mapping(database)
                .backend()
                .unwrap(ElasticsearchBackend.class)
                .client(RestClient.class);
    }

    ClusterDoor door() {
        return new ClusterDoor(client());
    }

    ClusterForm form() {
        return ClusterForm.of(Search.mapping(database));
    }
}
