package vn.thidua.testkit;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;

/** Base of view tests: the real views and services on a real MariaDB, without a browser. */
@RealServers
public abstract class PortalViewTest extends SpringBrowserlessTest {

    /** Views speak the portal's first language unless a test says otherwise. */
    @BeforeAll
    static void speakVietnamese() {
        Locale.setDefault(Locale.forLanguageTag("vi-VN"));
    }
}
