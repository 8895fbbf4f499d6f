package vn.thidua;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The borders of the modules, as Spring Modulith sees them. */
class ModulesTest {

    @Test
    void modules_keep_their_borders() {
        ApplicationModules.of(
                        PortalApplication.class,
                        resideInAnyPackage("vn.thidua.launcher..", "vn.thidua.testkit.."))
                .verify();
    }
}
