package vn.thidua.journey;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import vn.thidua.PortalApplication;
import vn.thidua.testkit.SignIns;

/**
 * The portal's own main, with a stand-in for the sign-in service: whoever asks for an address with
 * {@code ?as=mai.hoang} is a specialist of the Women's Union of this name, or the administrator. At
 * the start and at the end a sum over each table is written down.
 */
public class SignInByName {

    /** Stands in the log when everything is loaded; a portal answers before that. */
    static final String READY = "The portal is ready";

    private static final Logger LOG = LoggerFactory.getLogger(SignInByName.class);

    private static final String ADMINISTRATOR = "tai.ngo";

    public static void main(String[] arguments) {
        SpringApplication.from(PortalApplication::main).with(SignInByName.class).run(arguments);
        LOG.info(READY);
    }

    @Bean
    FilterRegistrationBean<Filter> signInFilter() {
        var filter =
                new FilterRegistrationBean<Filter>((request, response, chain) -> {
                    var name = request.getParameter("as");
                    if (name != null && request instanceof HttpServletRequest http) {
                        var signIn = signIn(name);
                        http.getSession()
                                .setAttribute(
                                        HttpSessionSecurityContextRepository
                                                .SPRING_SECURITY_CONTEXT_KEY,
                                        new SecurityContextImpl(signIn));
                    }
                    chain.doFilter(request, response);
                });
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    private static OAuth2AuthenticationToken signIn(String name) {
        return name.equals(ADMINISTRATOR)
                ? SignIns.of(name, Map.of(), true)
                : SignIns.of(name, Map.of("lhpn", List.of("editor")), false);
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> sumsAtTheStart(
            JdbcClient database, @Value("${test.sums}") Path folder) {
        return _ -> write(database, folder.resolve("start"));
    }

    @Bean
    ApplicationListener<ContextClosedEvent> sumsAtTheEnd(
            JdbcClient database, @Value("${test.sums}") Path folder) {
        return _ -> write(database, folder.resolve("end"));
    }

    private static void write(JdbcClient database, Path file) {
        var sums = new TreeMap<String, String>();
        database.sql("show tables")
                .query(String.class)
                .list()
                .forEach(table ->
                        sums.put(
                                table,
                                database.sql("checksum table `" + table + "`")
                                        .query((row, _) -> row.getString(2))
                                        .single()));
        try {
            Files.write(file, sums.entrySet().stream().map(Object::toString).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
