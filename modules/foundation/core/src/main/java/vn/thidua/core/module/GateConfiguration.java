package vn.thidua.core.module;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;

/** Puts the gate in front of the services of modules. */
@Configuration(proxyBeanMethods = false)
class GateConfiguration {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static ModuleGate moduleGate(
            ConfigurableListableBeanFactory beans, ObjectProvider<ModuleSwitches> switches) {
        return new ModuleGate(new FrontDoors(beans), switches);
    }
}
