package vn.thidua.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mock.env.MockEnvironment;

/** The settings of the place of the index, right and wrong. */
class ClusterAccessTest {

    private final MockEnvironment settings = new MockEnvironment();

    @Test
    void hosts_account_and_names_reach_the_engine() {
        settings.setProperty("portal.index.hosts", "search1.example:9200, [::1]:9200");
        settings.setProperty("portal.index.username", "portal");
        settings.setProperty("portal.index.password", "secret");

        var access = ClusterAccess.of(settings);

        assertThat(access.settings())
                .containsEntry("hibernate.search.backend.hosts", "search1.example:9200,[::1]:9200")
                .containsEntry("hibernate.search.backend.protocol", "https")
                .containsEntry("hibernate.search.backend.username", "portal")
                .containsEntry("hibernate.search.backend.password", "secret");
        assertThat(new ClusterNames(access.prefix()).write()).isEqualTo("portal-items-write");
        assertThat(access.toString()).doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "search1", "https://search1:9200", "a:9200,,b:9200", "a:x"})
    void without_right_hosts_there_is_no_start(String hosts) {
        settings.setProperty("portal.index.hosts", hosts);

        assertThatExceptionOfType(IndexSettingTrouble.class)
                .isThrownBy(() -> ClusterAccess.of(settings))
                .satisfies(it -> assertThat(it.textKey()).isEqualTo("index.start.hosts"));
    }

    @ParameterizedTest
    @CsvSource({"protocol, ftp", "prefix, Khối", "prefix, '*'", "prefix, -a"})
    void other_nonsense_is_refused_too(String name, String value) {
        settings.setProperty("portal.index.hosts", "search1.example:9200");
        settings.setProperty("portal.index." + name, value);

        assertThatExceptionOfType(IndexSettingTrouble.class)
                .isThrownBy(() -> ClusterAccess.of(settings))
                .satisfies(it -> assertThat(it.textKey()).isEqualTo("index.start." + name));
    }

    @Test
    void an_unknown_backend_ends_the_start_with_a_line_in_both_languages() {
        new ApplicationContextRunner()
                .withUserConfiguration(IndexPlaces.class)
                .withPropertyValues("portal.index.backend=solr")
                .run(context -> {
                    var failure = Objects.requireNonNull(context.getStartupFailure());
                    var report = Objects.requireNonNull(new IndexTroubleReport().analyze(failure));

                    assertThat(report.getDescription())
                            .contains("PORTAL_INDEX_BACKEND", "There is no kind of search index")
                            .contains("“solr”")
                            .hasLineCount(2);
                });
    }

    @Test
    void a_wrong_setting_names_its_value() {
        var trouble =
                catchThrowableOfType(IndexSettingTrouble.class, () -> ClusterAccess.of(settings));

        assertThat(trouble).hasMessageContaining("portal.index.hosts");
        assertThat(trouble.value()).isEmpty();
    }
}
