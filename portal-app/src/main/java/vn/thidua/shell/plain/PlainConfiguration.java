package vn.thidua.shell.plain;

import javax.sql.DataSource;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.identity.PlainPages;

/** Puts the plain answers where requests come by. */
@Configuration
class PlainConfiguration {

    /** Before the sign-in, which needs the database too. */
    @Bean
    FilterRegistrationBean<DatabaseGate> databaseGate(DataSource database, PlainPages pages) {
        var gate = new FilterRegistrationBean<>(new DatabaseGate(database, pages));
        gate.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 10);
        return gate;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> unreadableAddresses(
            PlainPages pages) {
        return server ->
                server.addContextCustomizers(context ->
                        context.getParent().getPipeline().addValve(new UnreadableAddresses(pages)));
    }
}
