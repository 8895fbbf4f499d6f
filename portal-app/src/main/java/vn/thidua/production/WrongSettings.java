package vn.thidua.production;

import java.util.List;
import org.springframework.boot.ExitCodeGenerator;

/** Ends a start whose settings are wrong. Systemd knows by the exit code not to try again. */
final class WrongSettings extends RuntimeException implements ExitCodeGenerator {

    private static final long serialVersionUID = 1;

    /** EX_CONFIG of the BSD {@code sysexits.h}: something was found wrong in the configuration. */
    static final int EXIT_CODE = 78;

    private final transient List<Problem> problems;

    WrongSettings(List<Problem> problems) {
        super("Settings are wrong: " + problems.stream().map(Problem::variable).toList());
        this.problems = problems;
    }

    List<Problem> problems() {
        return problems;
    }

    @Override
    public int getExitCode() {
        return EXIT_CODE;
    }
}
