package vn.thidua.wrong;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Leaves a connection open. */
class Streaming {

    private final JdbcClient database;

    Streaming(JdbcClient database) {
        this.database = database;
    }

    long names() {
        return database.sql("select name from unit").query(String.class).stream().count();
    }
}
