package vn.thidua.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.data.jpa.repository.support.JpaRepositoryFactoryBean;
import vn.thidua.testkit.PortalIT;

/** The portal makes repositories when they are first asked for; a test must not. */
class RepositoriesIT extends PortalIT {

    @Autowired private ConfigurableListableBeanFactory beans;

    @Test
    void a_wrong_query_fails_at_the_start_of_a_test() {
        var repositories = beans.getBeanNamesForType(JpaRepositoryFactoryBean.class, true, false);

        assertThat(repositories).isNotEmpty();
        assertThat(repositories)
                .allSatisfy(repository ->
                        assertThat(
                                        beans.getMergedBeanDefinition(repository.substring(1))
                                                .isLazyInit())
                                .isFalse());
    }
}
