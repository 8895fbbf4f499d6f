package vn.thidua.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import vn.thidua.PortalApplication;

/**
 * The whole portal with the demo bloc, as people get it, on MariaDB and Keycloak. All tests with
 * this annotation share one portal.
 *
 * <p>Keycloak sends people back to one address only, so the port is the one that the test runner
 * agreed on with it, else a fixed one. The frontend is the production bundle that Maven lays into
 * {@code target/classes} in the phase process-classes.
 */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(
        classes = PortalApplication.class,
        webEnvironment = WebEnvironment.DEFINED_PORT,
        properties = {
            "server.port=${portal.test.port:8099}",
            "portal.servers=local",
            "portal.servers.keycloak=true",
            "portal.database=test_${random.uuid}",
            "portal.database.dropped=true",
            "portal.demo=true",
            "portal.today=2026-11-04T09:00:00+07:00",
            "portal.index.directory=heap",
            "portal.files.folder=${java.io.tmpdir}/thidua-test/${random.uuid}",
            "vaadin.productionMode=true",
            "logging.level.org.openqa.selenium=error"
        })
public @interface RunningPortal {}
