package vn.thidua.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClassRulesTest {

    private static final JavaClasses WRONG =
            new ClassFileImporter()
                    .importPackages(
                            "vn.thidua.wrong",
                            "vn.thidua.alpha",
                            "vn.thidua.beta",
                            "vn.thidua.core");

    private static final List<String> FEATURES = List.of("alpha", "beta");

    @Test
    void public_views_and_components_of_a_screen_are_told() {
        assertThat(offences(ViewRules.SCREENS_ARE_PACKAGE_PRIVATE))
                .contains("LoudView")
                .contains("LoudDialog");
    }

    @Test
    void a_view_without_a_fence_is_told() {
        assertThat(offences(ViewRules.VIEWS_SAY_WHO_MAY_OPEN_THEM)).contains("LoudView");
    }

    @Test
    void an_imported_view_is_told() {
        assertThat(offences(ViewRules.NOBODY_IMPORTS_A_VIEW)).contains("Importer");
    }

    @Test
    void a_service_method_without_a_fence_is_told_and_no_other() {
        assertThat(offences(RightRules.servicesAskWhoIsLooking(Map.of())))
                .contains("OpenService.open has no fence")
                .doesNotContain("OpenService.fenced")
                .doesNotContain("OpenService.plain");
    }

    @Test
    void a_service_method_with_a_reason_is_let_through() {
        var reasons = Map.of("vn.thidua.wrong.OpenService.open", "for this test");

        assertThat(offences(RightRules.servicesAskWhoIsLooking(reasons))).isEmpty();
    }

    @Test
    void a_stream_of_rows_is_told() {
        assertThat(offences(PersistenceRules.ROWS_ARE_NO_STREAM)).contains("Streaming.names");
    }

    @Test
    void every_way_to_ask_the_machine_for_the_time_is_told() {
        assertThat(offences(TimeRules.TIME_COMES_FROM_THE_CLOCK))
                .contains("TimeManager.instant()")
                .contains("TimeManager.reference()")
                .contains("TimeManager.day()")
                .contains("TimeManager.date()")
                .contains("TimeManager.millis()")
                .doesNotContain("TimeManager.right(");
    }

    @Test
    void a_second_clock_is_told() {
        assertThat(offences(TimeRules.ONE_CLOCK)).contains("TimeManager.clock()");
    }

    @Test
    void a_name_that_says_nothing_is_told() {
        assertThat(offences(NameRules.NAMES_SAY_WHAT_A_CLASS_IS)).contains("TimeManager");
    }

    @Test
    void a_core_with_a_user_interface_is_told() {
        assertThat(offences(BorderRules.CORE_HAS_NO_VAADIN)).contains("Coloured");
        assertThat(offences(BorderRules.CORE_KNOWS_NOTHING_OF_OURS)).contains("Alpha");
    }

    @Test
    void a_feature_that_knows_another_is_told() {
        assertThat(offences(BorderRules.featuresDoNotKnowEachOther(FEATURES))).contains("Beta");
    }

    @Test
    void a_foundation_that_knows_a_feature_is_told() {
        assertThat(offences(BorderRules.nothingBelowKnowsFeatures(FEATURES)))
                .contains("Coloured")
                .doesNotContain("Beta");
    }

    private static String offences(ArchRule rule) {
        return String.join("\n", rule.evaluate(WRONG).getFailureReport().getDetails());
    }
}
