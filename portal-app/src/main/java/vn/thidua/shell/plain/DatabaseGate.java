package vn.thidua.shell.plain;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.thidua.identity.PlainPages;

/**
 * Stands before every page that somebody opens, the sign-in among them: while the database is away
 * they get a page that explains itself within seconds. Without it each part of the page would wait
 * for the database in its turn, and the frame around the error page as well.
 */
class DatabaseGate extends OncePerRequestFilter {

    private final DataSource database;
    private final PlainPages pages;

    DatabaseGate(DataSource database, PlainPages pages) {
        this.database = database;
        this.pages = pages;
    }

    /** What an open page asks for is not held up: it has its own notices. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var accept = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
        return !request.getMethod().equals(HttpMethod.GET.name())
                || !accept.contains(MediaType.TEXT_HTML_VALUE)
                || request.getRequestURI().startsWith(request.getContextPath() + "/themes/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (answers()) {
            chain.doFilter(request, response);
        } else {
            pages.write(request, response, Answers.DATABASE_AWAY);
        }
    }

    /** The pool tries each connection out before it lends it, and waits for its time limit. */
    private boolean answers() {
        try (Connection lent = database.getConnection()) {
            return !lent.isClosed();
        } catch (SQLException e) {
            logger.warn("The database does not answer: " + e.getMessage());
            return false;
        }
    }
}
