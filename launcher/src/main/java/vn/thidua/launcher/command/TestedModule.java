package vn.thidua.launcher.command;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A module whose tests can be run alone.
 *
 * @param home root of the checkout
 * @param folder of the module, below it
 */
record TestedModule(Path home, Path folder) {

    private static final String ARTIFACTS = "thidua-";

    /** From the root to the poms of the foundation's modules. */
    private static final int DEPTH = 4;

    /** All modules that have tests, by name. */
    static List<TestedModule> all(Path home) throws IOException {
        try (var files = Files.walk(home, DEPTH)) {
            return files.filter(file -> file.endsWith("pom.xml"))
                    .map(pom -> pom.resolveSibling(""))
                    .filter(folder -> Files.isDirectory(folder.resolve("src/test/java")))
                    .map(folder -> new TestedModule(home, home.relativize(folder)))
                    .sorted(Comparator.comparing(TestedModule::name))
                    .toList();
        }
    }

    /**
     * Finds it by the name of its folder or of its artifact.
     *
     * @throws Refusal naming those that exist
     */
    static TestedModule of(Path home, String name) throws IOException {
        var all = all(home);
        return all.stream()
                .filter(module ->
                        module.name().equals(name) || (ARTIFACTS + module.name()).equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal("test.no-module", name, names(all)));
    }

    /** The name of its folder, which is that of its artifact too. */
    String name() {
        return String.valueOf(folder.getFileName());
    }

    /** Its folder as Maven takes it. */
    String path() {
        return folder.toString().replace('\\', '/');
    }

    Path reports() {
        return home.resolve(folder).resolve("target/surefire-reports");
    }

    /**
     * The file whose presence keeps the tests of this module when one module is tested; the root
     * pom asks for it.
     */
    Path mark() {
        return home.resolve(folder).resolve("target/tested-alone");
    }

    /**
     * Makes sure that there is something to run: Maven finds nothing without a word.
     *
     * @param pattern {@code NewsListIT}, {@code News*}, {@code vn.thidua.news.NewsListIT}, each
     *     with or without {@code #method}
     * @throws Refusal when no class of the module has such a name
     */
    void require(String pattern) throws IOException {
        var type = pattern.replaceFirst("#.*", "").replaceFirst("\\.java$", "").replace('.', '/');
        var glob = type.contains("/") ? type + ".java" : "{" + type + ".java,**/" + type + ".java}";
        var matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        var tests = home.resolve(folder).resolve("src/test/java");
        try (var files = Files.walk(tests)) {
            if (files.map(tests::relativize).noneMatch(matcher::matches)) {
                throw new Refusal("test.no-class", type.replace('/', '.'), name());
            }
        }
    }

    private static String names(List<TestedModule> all) {
        return all.stream().map(TestedModule::name).collect(Collectors.joining(", "));
    }
}
