package vn.thidua.launcher.server;

import java.sql.SQLException;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import vn.thidua.launcher.mariadb.Database;
import vn.thidua.launcher.mariadb.Schemas;

/**
 * Drops a test's schema when its portal has ended: servers that stay up would gather them.
 *
 * @param database the server
 * @param schema the schema's name
 */
record BriefSchema(Database database, String schema)
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Beans end in the reverse order of their coming: this one, before all others, ends last. */
    @Override
    public void initialize(ConfigurableApplicationContext portal) {
        ConfigurableListableBeanFactory beans = portal.getBeanFactory();
        if (beans instanceof DefaultSingletonBeanRegistry registry) {
            registry.registerDisposableBean("briefSchema", this::drop);
        }
    }

    private void drop() throws SQLException {
        Schemas.drop(database, schema);
    }
}
