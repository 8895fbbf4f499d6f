package vn.thidua.index;

import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Version;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;
import vn.thidua.index.analysis.VietnameseAnalysis;

/**
 * Settings that the search engine always needs, so that nobody configures them elsewhere. A value
 * given under {@code spring.jpa.properties} wins, which is how a cluster chooses OpenSearch.
 */
@Component
class EngineSettings implements HibernatePropertiesCustomizer {

    private static final String BACKEND = "hibernate.search.backend.";

    private final IndexFolder folder;
    private final VietnameseAnalysis analysis;

    EngineSettings(IndexFolder folder, VietnameseAnalysis analysis) {
        this.folder = folder;
        this.analysis = analysis;
    }

    @Override
    public void customize(Map<String, Object> settings) {
        // 32 words in seven fields, each perhaps an abbreviation of six (Lucene allows 1,024).
        IndexSearcher.setMaxClauseCount(4096);
        // Only EntryWriter writes, in its own time: a changed row alone must not.
        settings.putIfAbsent("hibernate.search.indexing.listeners.enabled", false);
        settings.putIfAbsent(BACKEND + "lucene_version", Version.LATEST.toString());
        // Few large parts: every word of a question is looked up in each of them.
        settings.putIfAbsent(BACKEND + "io.merge.factor", 4);
        settings.putIfAbsent(BACKEND + "analysis.configurer", BeanReference.ofInstance(analysis));
        var path = folder.path();
        if (path == null) {
            settings.putIfAbsent(BACKEND + "directory.type", "local-heap");
        } else {
            settings.putIfAbsent(BACKEND + "directory.type", "local-filesystem");
            settings.putIfAbsent(BACKEND + "directory.root", path.toString());
        }
    }
}
