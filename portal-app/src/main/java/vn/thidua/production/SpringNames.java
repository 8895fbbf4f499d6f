package vn.thidua.production;

import java.util.HashMap;
import java.util.Map;

/** What the portal's variables are called by Spring Boot. */
final class SpringNames {

    private static final String MAIL = "spring.mail.";

    private SpringNames() {}

    static Map<String, Object> of(Findings settings) {
        var names = new HashMap<String, Object>();
        names.put("spring.datasource.url", settings.value(Variable.DATABASE_URL));
        names.put("spring.datasource.username", settings.value(Variable.DATABASE_USERNAME));
        names.put("spring.datasource.password", settings.value(Variable.DATABASE_PASSWORD));
        names.put(
                "spring.datasource.hikari.maximum-pool-size",
                settings.value(Variable.DATABASE_CONNECTIONS));
        names.put("server.address", settings.value(Variable.ADDRESS));
        names.put("server.port", settings.value(Variable.PORT));
        // The server looks at the proxy's headers itself, and only at those of known proxies.
        names.put("server.forward-headers-strategy", "native");
        names.put("server.tomcat.remoteip.internal-proxies", settings.value(Variable.PROXIES));
        names.put(
                "server.servlet.session.cookie.secure",
                settings.value(Variable.URL).startsWith("https:"));
        names.put("management.server.address", settings.value(Variable.MANAGEMENT_ADDRESS));
        names.put("management.server.port", settings.value(Variable.MANAGEMENT_PORT));
        if (settings.isGiven(Variable.MAIL_HOST)) {
            names.putAll(mail(settings));
        }
        return names;
    }

    private static Map<String, Object> mail(Findings settings) {
        var names = new HashMap<String, Object>();
        names.put(MAIL + "host", settings.value(Variable.MAIL_HOST));
        names.put(MAIL + "port", settings.value(Variable.MAIL_PORT));
        names.put(MAIL + "properties.mail.smtp.from", settings.value(Variable.MAIL_FROM));
        names.put(
                MAIL + "properties.mail.smtp.starttls.required", settings.value(Variable.MAIL_TLS));
        if (settings.isGiven(Variable.MAIL_USERNAME)) {
            names.put(MAIL + "username", settings.value(Variable.MAIL_USERNAME));
            names.put(MAIL + "password", settings.value(Variable.MAIL_PASSWORD));
            names.put(MAIL + "properties.mail.smtp.auth", "true");
        }
        return names;
    }
}
