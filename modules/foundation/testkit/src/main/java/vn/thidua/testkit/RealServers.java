package vn.thidua.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import vn.thidua.TestPortal;

/**
 * Starts the portal of the test's class path on a real MariaDB. Every context gets an empty
 * database of its own, so that contexts kept by the test framework do not disturb each other.
 */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(
        classes = TestPortal.class,
        properties = {
            "portal.servers=local",
            "portal.servers.keycloak=false",
            "portal.database=test_${random.uuid}",
            "portal.database.dropped=true",
            "portal.today=2026-11-04T09:00:00+07:00",
            "portal.index.directory=heap",
            "spring.data.jpa.repositories.bootstrap-mode=default",
            "spring.jpa.bootstrap=default",
            "portal.files.text.on=false",
            "portal.index.prefix=test-${random.uuid}-",
            "portal.files.folder=${java.io.tmpdir}/thidua-test/${random.uuid}"
        })
public @interface RealServers {}
