package vn.thidua.testkit;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/**
 * Takes the database away from the portal and gives it back; the server itself runs on. Every
 * test's portal has it, so that no test needs a portal of its own for it.
 */
@Component
public final class Outage implements BeanPostProcessor {

    private volatile boolean away;

    /** From now on the database does not answer, or does so again. */
    public void away(boolean now) {
        away = now;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Interrupted(source) : bean;
    }

    private final class Interrupted extends DelegatingDataSource {

        Interrupted(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (away) {
                throw new SQLTransientConnectionException("The database is away", "08001");
            }
            return super.getConnection();
        }
    }
}
