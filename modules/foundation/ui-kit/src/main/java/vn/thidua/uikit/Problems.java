package vn.thidua.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import vn.thidua.core.NotFound;
import vn.thidua.core.UserProblem;

/**
 * The one place where a failed action becomes words. An expected refusal says what to do; anything
 * else is an apology with a short number that also stands in the log.
 */
public final class Problems implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    /** Without letters and digits that are mistaken for each other when read out. */
    private static final String SIGNS = "23456789ABCDEFGHKMNPQRSTVWXYZ";

    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public void error(ErrorEvent event) {
        UI ui = UI.getCurrent();
        if (ui == null) {
            report(event.getThrowable());
        } else {
            tell(ui.getTranslation(key(event.getThrowable()), arguments(event.getThrowable())));
        }
    }

    /** A notice at the lower left that stays for eight seconds and can be closed. */
    public static void tell(String text) {
        var notice = new Notification(new Span(text));
        notice.setPosition(Notification.Position.BOTTOM_START);
        notice.setDuration(8_000);
        notice.setAssertive(true);
        notice.open();
    }

    /** Logs an unexpected failure and gives it a number of eight signs, such as 7K2M-4QXA. */
    public static String report(Throwable failure) {
        var number = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            number.append(i == 4 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        LOG.error("Failure {}", number, failure);
        return number.toString();
    }

    /**
     * Whether the failure is that of a database that does not answer, which a moment later may be
     * over; its SQL states begin with 08.
     */
    public static boolean isDatabaseAway(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException
                    || (cause instanceof SQLException problem
                            && Objects.requireNonNullElse(problem.getSQLState(), "")
                                    .startsWith("08"))) {
                LOG.warn("The database does not answer: {}", cause.getMessage());
                return true;
            }
        }
        return false;
    }

    /** The refusal behind an exception, which frameworks may have wrapped. */
    private static Throwable root(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null && !isExpected(cause)) {
            cause = cause.getCause();
        }
        return isExpected(cause) ? cause : failure;
    }

    private static boolean isExpected(Throwable failure) {
        return failure instanceof UserProblem
                || failure instanceof NotFound
                || failure instanceof AuthenticationException
                || failure instanceof AccessDeniedException;
    }

    private static String key(Throwable failure) {
        return switch (root(failure)) {
            case UserProblem problem -> problem.textKey();
            case NotFound _ -> "ui-kit.problem.not-found";
            case AccessDeniedException _ -> "core.not-allowed";
            // The sign-in ended in the middle of this very request; the next one finds it ended.
            case AuthenticationException _ -> "ui-kit.problem.ended";
            case Throwable other when isDatabaseAway(other) -> "ui-kit.problem.database";
            default -> "ui-kit.problem.failure";
        };
    }

    private static Object[] arguments(Throwable failure) {
        return switch (root(failure)) {
            case UserProblem problem -> problem.arguments();
            case NotFound _ -> new Object[0];
            case AccessDeniedException _ -> new Object[0];
            case AuthenticationException _ -> new Object[0];
            case Throwable other when isDatabaseAway(other) -> new Object[0];
            default -> new Object[] {report(failure)};
        };
    }
}
