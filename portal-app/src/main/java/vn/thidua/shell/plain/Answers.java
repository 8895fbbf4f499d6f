package vn.thidua.shell.plain;

import org.springframework.http.HttpStatus;
import vn.thidua.identity.PlainPage;

/** The plain pages of the shell, with the words of its own error pages. */
final class Answers {

    /** Missing, mistyped, or not for the reader. */
    static final PlainPage NOT_FOUND =
            new PlainPage(
                    HttpStatus.NOT_FOUND,
                    "file-question-mark",
                    "shell.not-found.title",
                    "shell.not-found.text",
                    "shell.go-home",
                    "/",
                    "shell.not-found.fine");

    /** A fault of the portal; its last sentence takes the number that stands in the log. */
    static final PlainPage FAILURE =
            new PlainPage(
                    HttpStatus.INTERNAL_SERVER_ERROR,
                    "octagon-alert",
                    "shell.failure.title",
                    "shell.failure.text",
                    "shell.go-home",
                    "/",
                    "shell.failure.number-to-read");

    /** The database does not answer. */
    static final PlainPage DATABASE_AWAY =
            new PlainPage(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "plug-zap",
                    "shell.database.title",
                    "shell.database.text",
                    "shell.database.retry",
                    "",
                    "shell.database.auto");

    private Answers() {}
}
