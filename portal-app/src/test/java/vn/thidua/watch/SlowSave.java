package vn.thidua.watch;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A save that takes three seconds, as a large album on a slow disk does. */
final class SlowSave extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final long LONG = 3000;

    private final transient JdbcClient database;
    private final transient TransactionOperations transactions;
    private final transient CountDownLatch begun;

    SlowSave(JdbcClient database, TransactionOperations transactions, CountDownLatch begun) {
        this.database = database;
        this.transactions = transactions;
        this.begun = begun;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        transactions.executeWithoutResult(_ -> save());
        response.getWriter().write("saved");
    }

    private void save() {
        insert("before");
        begun.countDown();
        try {
            Thread.sleep(LONG);
        } catch (InterruptedException e) {
            throw new IllegalStateException("The stop cut a save off", e);
        }
        insert("after");
    }

    private void insert(String word) {
        database.sql("insert into stop_test (word) values (?)").param(word).update();
    }
}
