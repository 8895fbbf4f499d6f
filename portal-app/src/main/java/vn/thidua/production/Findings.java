package vn.thidua.production;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.env.Environment;

/** Reads the settings and gathers everything that is wrong with them. */
final class Findings {

    private final Environment environment;
    private final List<Problem> problems = new ArrayList<>();

    Findings(Environment environment) {
        this.environment = environment;
    }

    String value(Variable variable) {
        return variable.in(environment);
    }

    boolean isGiven(Variable variable) {
        return !value(variable).isEmpty();
    }

    /** Whether the value is there; notes its absence otherwise. */
    boolean require(Variable variable) {
        if (!isGiven(variable)) {
            add(variable, "production.missing");
        }
        return isGiven(variable);
    }

    void add(Variable variable, String key, Object... arguments) {
        problems.add(Problem.of(variable, key, arguments));
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
