package vn.thidua.testkit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Counts what the portal of a test asks its database, at the {@link DataSource}, so that queries
 * past Hibernate count as well. It is part of every test's portal and listens only when asked to:
 *
 * <pre>{@code
 * var asked = statements.during(() -> navigate(...));
 * asked.requireAtMost(20);
 * }</pre>
 */
@Component
public final class Statements implements BeanPostProcessor {

    private final List<Counted> listening = new CopyOnWriteArrayList<>();

    /** Work of a test, which may throw anything. */
    @FunctionalInterface
    public interface Work {

        /** Does it. */
        void run() throws Exception;
    }

    /** What is asked while this runs, by whatever thread. */
    public Counted during(Work work) {
        try (var counted = start()) {
            work.run();
            return counted;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Counts from now on, until what it gives back is closed. */
    public Counted start() {
        var counted = new Counted(Thread.currentThread(), listening::remove);
        listening.add(counted);
        return counted;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof DataSource source) {
            var listener = new DatabaseListener(listening);
            return ProxyDataSourceBuilder.create(source)
                    .listener(listener)
                    .methodListener(listener)
                    .build();
        }
        return bean;
    }
}
