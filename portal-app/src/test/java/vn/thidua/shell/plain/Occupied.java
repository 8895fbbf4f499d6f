package vn.thidua.shell.plain;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** All connections of a pool, so that nobody else gets one. */
record Occupied(List<Connection> connections) implements AutoCloseable {

    static Occupied all(DataSource pool, int size) {
        var taken = new ArrayList<Connection>();
        try {
            for (int i = 0; i < size; i++) {
                taken.add(pool.getConnection());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Occupied(taken);
    }

    @Override
    public void close() {
        for (Connection connection : connections) {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
