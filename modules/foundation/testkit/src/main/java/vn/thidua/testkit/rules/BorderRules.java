package vn.thidua.testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Optional;
import vn.thidua.TestPortal;

/** Who may know whom. */
public final class BorderRules {

    private static final String[] TOOLS = {"vn.thidua.launcher..", "vn.thidua.testkit.."};

    /** What modules stand on has no user interface. */
    public static final ArchRule CORE_HAS_NO_VAADIN =
            noClasses()
                    .that()
                    .resideInAPackage("vn.thidua.core..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.vaadin..")
                    .because("core has no user interface: what has one belongs to ui-kit");

    /** Core stands at the bottom. */
    public static final ArchRule CORE_KNOWS_NOTHING_OF_OURS =
            noClasses()
                    .that()
                    .resideInAPackage("vn.thidua.core..")
                    .should()
                    .dependOnClassesThat(
                            DescribedPredicate.describe(
                                    "belong to another module",
                                    type -> isOurs(type) && !isIn(type, "core")))
                    .because("everything stands on core: describe it by an interface of core");

    /** Tools stay at home. */
    public static final ArchRule NOTHING_DEPLOYED_KNOWS_THE_TOOLS =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(TOOLS)
                    .and()
                    .doNotBelongToAnyOf(TestPortal.class)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(TOOLS)
                    .because("launcher and testkit are not deployed");

    private BorderRules() {}

    /** Features meet through the foundation only. */
    public static ArchRule featuresDoNotKnowEachOther(List<String> features) {
        return SlicesRuleDefinition.slices()
                .assignedFrom(new Features(features))
                .should()
                .notDependOnEachOther()
                .because("features meet through events, item references and panels of core");
    }

    /** Foundation and shell work with any features, or none. */
    public static ArchRule nothingBelowKnowsFeatures(List<String> features) {
        return noClasses()
                .that(
                        DescribedPredicate.describe(
                                "belong to the foundation, the shell or the application",
                                type -> featureOf(type, features).isEmpty()))
                .should()
                .dependOnClassesThat(
                        DescribedPredicate.describe(
                                "belong to a feature",
                                type -> featureOf(type, features).isPresent()))
                .because("a feature can be taken away: let it bring what is shown here by the SPI");
    }

    private static Optional<String> featureOf(JavaClass type, List<String> features) {
        return features.stream().filter(feature -> isIn(type, feature)).findFirst();
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(House.BASE);
    }

    /** A module's package is its name without hyphens. */
    private static boolean isIn(JavaClass type, String module) {
        var root = House.BASE + "." + module.replace("-", "");
        return (type.getPackageName() + ".").startsWith(root + ".");
    }

    /** Cuts the classes of the portal into its features. */
    private record Features(List<String> names) implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return featureOf(type, names)
                    .map(SliceIdentifier::of)
                    .orElseGet(SliceIdentifier::ignore);
        }

        @Override
        public String getDescription() {
            return "features";
        }
    }
}
