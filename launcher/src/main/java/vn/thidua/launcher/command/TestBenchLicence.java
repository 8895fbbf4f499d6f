package vn.thidua.launcher.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Where Vaadin's own check looks for a licence of TestBench (license-checker 3.0). This asks only
 * whether anything lies there, so that a missing licence is told in a sentence before minutes of
 * starting servers; whether it is valid is for Vaadin's check alone, which runs in any case.
 *
 * @param home of the person, with the folder {@code .vaadin}
 * @param environment of this process
 * @param arguments for Maven, which hands system properties on to the tests
 */
record TestBenchLicence(Path home, Map<String, String> environment, List<String> arguments) {

    private static final List<String> FILES =
            List.of(
                    "proKey",
                    "offlineKeyV2",
                    "offlineKeyV2.txt",
                    "offlineKey",
                    "offlineKey.txt",
                    "serverKey",
                    "serverKey.txt");

    private static final List<String> VARIABLES =
            List.of("VAADIN_PRO_KEY", "VAADIN_KEY", "VAADIN_OFFLINE_KEY");

    private static final List<String> PROPERTIES =
            List.of("-Dvaadin.proKey=", "-Dvaadin.key=", "-Dvaadin.offlineKey=");

    static TestBenchLicence here(Arguments arguments) {
        return new TestBenchLicence(
                Path.of(System.getProperty("user.home", "")), System.getenv(), arguments.all());
    }

    /**
     * Goes on only where a licence is installed.
     *
     * @throws Refusal saying where it belongs
     */
    void require() {
        if (!isInstalled()) {
            throw new Refusal("test.no-licence", home.resolve(".vaadin/proKey"));
        }
    }

    private boolean isInstalled() {
        return FILES.stream().anyMatch(name -> Files.exists(home.resolve(".vaadin", name)))
                || VARIABLES.stream().anyMatch(environment::containsKey)
                || arguments.stream().anyMatch(it -> PROPERTIES.stream().anyMatch(it::startsWith));
    }
}
