package vn.thidua.production;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.ClassUtils;

/**
 * Looks at all settings before anything starts. Right ones are handed to Spring Boot under its own
 * names, wrong ones end the start, all named at once.
 *
 * <p>Steps aside when the launcher or a test provides the servers, which it does with {@code
 * portal.servers=local} and its own classes; the deployed portal has none of these.
 */
final class ProductionStart implements EnvironmentPostProcessor, Ordered {

    private static final String LOCAL_SERVERS = "vn.thidua.launcher.server.LocalServers";

    private final boolean hasLocalServers;

    ProductionStart() {
        this(ClassUtils.isPresent(LOCAL_SERVERS, ProductionStart.class.getClassLoader()));
    }

    ProductionStart(boolean hasLocalServers) {
        this.hasLocalServers = hasLocalServers;
    }

    /** When all files of settings are read. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        if (hasLocalServers && Variable.SERVERS.in(environment).equals("local")) {
            return;
        }
        var findings = new Findings(environment);
        PublicAddresses.check(findings);
        DatabaseAccess.check(findings);
        SecretStrength.check(findings);
        FolderAccess.check(findings);
        IndexAccess.check(findings);
        MailAccess.check(findings);
        NumberRange.check(findings);
        DemoRemains.check(findings);
        if (!findings.problems().isEmpty()) {
            throw new WrongSettings(findings.problems());
        }
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("production", SpringNames.of(findings)));
    }
}
