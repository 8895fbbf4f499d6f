package vn.thidua.testkit.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The checkout that a build is made from.
 *
 * @param home its folder
 */
public record House(Path home) {

    /** The base package; everything of ours lives below it. */
    static final String BASE = "vn.thidua";

    private static final String FOUNDATION = "foundation/";
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

    /** The checkout of the running build; surefire says where it is. */
    public static House here() {
        var home = System.getProperty("thidua.home");
        if (home == null) {
            throw new IllegalStateException(
                    "The system property thidua.home is missing: start the tests with Maven, or"
                            + " with -Dthidua.home=<folder of the checkout>");
        }
        return new House(Path.of(home).toAbsolutePath().normalize());
    }

    /** All classes of ours on the class path, tests aside. */
    public static JavaClasses classes() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(BASE);
    }

    /** Words of the features: what {@code modules/pom.xml} lists outside of the foundation. */
    public List<String> features() {
        var list = HouseFile.read(home, home.resolve("modules/pom.xml"));
        return MODULE.matcher(list.text())
                .results()
                .map(found -> found.group(1))
                .filter(module -> !module.startsWith(FOUNDATION))
                .toList();
    }

    /** All texts of the checkout, without what is built or downloaded. */
    public List<HouseFile> files() {
        return HouseFiles.below(home);
    }

    /** Java sources that are built into the portal or its tools, tests aside. */
    public List<JavaSource> sources() {
        return JavaSource.parse(
                files().stream()
                        .filter(HouseFile::isMainSource)
                        .filter(file -> !file.name().equals("package-info.java"))
                        .toList());
    }
}
