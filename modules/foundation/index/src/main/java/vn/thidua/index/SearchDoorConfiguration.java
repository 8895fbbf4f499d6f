package vn.thidua.index;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;

/** Puts the door in front of the search. */
@Configuration(proxyBeanMethods = false)
class SearchDoorConfiguration {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static SearchDoor searchDoor(ObjectProvider<PendingWrites> pending) {
        return new SearchDoor(pending);
    }
}
