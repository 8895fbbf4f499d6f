package vn.thidua.launcher.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tests of one module, or some of them: what somebody runs every few minutes while writing.
 *
 * @param module whose tests are run
 * @param tests patterns of classes as Surefire knows them, empty for all
 * @param more what else Maven is told
 */
record InnerLoop(TestedModule module, List<String> tests, List<String> more) {

    static final String MODULE = "--module";

    static final String TEST = "--test";

    /** Rules about the form of sources and poms are the business of the whole suite. */
    private static final List<String> QUICK =
            List.of(
                    "-ntp",
                    // No -q: the build fails on warnings, so they must be seen.
                    "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                    "-Dspotless.check.skip=true",
                    "-Denforcer.skip=true");

    /**
     * What the arguments ask for; empty when they ask for the whole suite.
     *
     * @throws Refusal when there is no such module or no such class in it
     */
    static Optional<InnerLoop> of(Path home, Arguments arguments) throws IOException {
        var name = arguments.value(MODULE);
        var tests = patterns(arguments.value(TEST).orElse(""));
        if (name.isEmpty()) {
            if (!tests.isEmpty()) {
                throw new Refusal("test.module-missing");
            }
            return Optional.empty();
        }
        var module = TestedModule.of(home, name.get());
        for (String pattern : tests) {
            module.require(pattern);
        }
        var more = arguments.all().stream().filter(InnerLoop::isForMaven).toList();
        return Optional.of(new InnerLoop(module, tests, more));
    }

    /** What Maven is called with. */
    List<String> arguments() {
        var all = new ArrayList<>(QUICK);
        all.addAll(
                List.of("-pl", module.path(), "-am", "test", "-Dportal.tested=" + module.name()));
        if (!tests.isEmpty()) {
            all.add("-Dtest=" + String.join(",", tests));
            // Those that this one needs have no such test.
            all.add("-Dsurefire.failIfNoSpecifiedTests=false");
            // Who names a test of the bench wants it.
            all.add("-Dtest.excluded=none");
        }
        if (module.name().equals("bench")) {
            all.add("-Pbench");
        }
        all.addAll(more);
        return all;
    }

    /** Lays the mark that lets the root pom leave out the tests of all others. */
    void mark() throws IOException {
        for (TestedModule other : TestedModule.all(module.home())) {
            Files.deleteIfExists(other.mark());
        }
        Files.createDirectories(module.mark().resolveSibling(""));
        Files.writeString(module.mark(), "");
    }

    private static List<String> patterns(String value) {
        return Stream.of(value.split(",", -1))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static boolean isForMaven(String argument) {
        return !argument.startsWith(MODULE + "=") && !argument.startsWith(TEST + "=");
    }
}
