package vn.thidua.index;

import java.util.Map;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;
import vn.thidua.index.analysis.VietnameseAnalysis;

/**
 * Settings that the search engine always needs, so that nobody configures them elsewhere. A value
 * given under {@code spring.jpa.properties} wins.
 */
@Component
class EngineSettings implements HibernatePropertiesCustomizer {

    private final IndexPlace place;
    private final VietnameseAnalysis analysis;

    EngineSettings(IndexPlace place, VietnameseAnalysis analysis) {
        this.place = place;
        this.analysis = analysis;
    }

    @Override
    public void customize(Map<String, Object> settings) {
        // Only EntryWriter writes, in its own time: a changed row alone must not.
        settings.putIfAbsent("hibernate.search.indexing.listeners.enabled", false);
        settings.putIfAbsent(
                IndexPlace.BACKEND + "analysis.configurer", BeanReference.ofInstance(analysis));
        place.settings().forEach(settings::putIfAbsent);
    }
}
