package vn.thidua.watch;

import io.micrometer.core.instrument.MeterRegistry;
import java.lang.reflect.Method;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import vn.thidua.files.Attachments;
import vn.thidua.files.Photos;
import vn.thidua.index.Search;

/** The calls that are measured: from outside, so that the foundation knows nothing of figures. */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class WatchedServices {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor watchedSearch(ObjectProvider<MeterRegistry> registry) {
        return watched("portal.search", registry, new Call(Search.class, "search"));
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor watchedPhotos(ObjectProvider<MeterRegistry> registry) {
        return watched("portal.upload.photo", registry, new Call(Photos.class, "store"));
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor watchedAttachments(ObjectProvider<MeterRegistry> registry) {
        return watched("portal.upload.document", registry, new Call(Attachments.class, "store"));
    }

    private static Advisor watched(String name, ObjectProvider<MeterRegistry> registry, Call call) {
        var advisor = new DefaultPointcutAdvisor(call, new WatchedCall(name, registry::getObject));
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }

    /** One method of one service. */
    private static final class Call extends StaticMethodMatcherPointcut {

        private final String method;

        Call(Class<?> service, String method) {
            this.method = method;
            setClassFilter(service::isAssignableFrom);
        }

        @Override
        public boolean matches(Method called, Class<?> target) {
            return called.getName().equals(method);
        }
    }
}
