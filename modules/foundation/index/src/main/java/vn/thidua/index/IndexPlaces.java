package vn.thidua.index;

import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Chooses the place of the index by {@code portal.index.backend}. */
@Configuration(proxyBeanMethods = false)
class IndexPlaces {

    @Bean
    IndexPlace indexPlace(
            @Value("${portal.index.backend:lucene}") String backend,
            Environment settings,
            ObjectProvider<EntityManagerFactory> database) {
        return switch (backend) {
            case "lucene" ->
                    new IndexFolder(
                            settings.getProperty("portal.index.directory", "folder"),
                            Path.of(settings.getProperty("portal.index.folder", ".portal/index")));
            case "opensearch" -> new IndexCluster(ClusterAccess.of(settings), database);
            default -> throw IndexSettingTrouble.of("backend", backend);
        };
    }
}
