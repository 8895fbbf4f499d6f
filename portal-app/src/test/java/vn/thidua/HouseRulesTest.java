package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.thidua.testkit.rules.AddressRules;
import vn.thidua.testkit.rules.BorderRules;
import vn.thidua.testkit.rules.House;
import vn.thidua.testkit.rules.HouseFile;
import vn.thidua.testkit.rules.JavaSource;
import vn.thidua.testkit.rules.NameRules;
import vn.thidua.testkit.rules.PersistenceRules;
import vn.thidua.testkit.rules.RightRules;
import vn.thidua.testkit.rules.SizeRules;
import vn.thidua.testkit.rules.TextRules;
import vn.thidua.testkit.rules.TimeRules;
import vn.thidua.testkit.rules.ViewRules;
import vn.thidua.testkit.rules.WordRules;

/** The rules of the house, over everything that is installed and every file of the checkout. */
class HouseRulesTest {

    private static final House HOUSE = House.here();

    private static JavaClasses classes;
    private static List<String> features;
    private static List<HouseFile> files;
    private static List<JavaSource> sources;
    private static TextRules texts;

    @BeforeAll
    static void readTheHouse() {
        classes = House.classes();
        features = HOUSE.features();
        files = HOUSE.files();
        sources = HOUSE.sources();
        texts = new TextRules(files, sources);
    }

    @Test
    void every_installed_feature_is_looked_at() {
        assertThat(features).contains("news", "search");
        assertThat(features)
                .allSatisfy(feature ->
                        assertThat(classes)
                                .anyMatch(type ->
                                        type.getPackageName()
                                                .startsWith(
                                                        "vn.thidua." + feature.replace("-", ""))));
    }

    @Test
    void screens_are_package_private() {
        ViewRules.SCREENS_ARE_PACKAGE_PRIVATE.check(classes);
    }

    @Test
    void views_say_who_may_open_them() {
        ViewRules.VIEWS_SAY_WHO_MAY_OPEN_THEM.check(classes);
    }

    @Test
    void nobody_imports_a_view() {
        ViewRules.NOBODY_IMPORTS_A_VIEW.check(classes);
    }

    @Test
    void entities_are_package_private() {
        PersistenceRules.ENTITIES_ARE_PACKAGE_PRIVATE.check(classes);
    }

    @Test
    void repositories_are_package_private() {
        PersistenceRules.REPOSITORIES_ARE_PACKAGE_PRIVATE.check(classes);
    }

    @Test
    void rows_are_read_as_lists() {
        PersistenceRules.ROWS_ARE_NO_STREAM.check(classes);
    }

    @Test
    void services_ask_who_is_looking() {
        RightRules.servicesAskWhoIsLooking(Map.of()).check(classes);
    }

    @Test
    void time_comes_from_the_clock() {
        TimeRules.TIME_COMES_FROM_THE_CLOCK.check(classes);
    }

    @Test
    void there_is_one_clock() {
        TimeRules.ONE_CLOCK.check(classes);
    }

    @Test
    void names_say_what_a_class_is() {
        NameRules.NAMES_SAY_WHAT_A_CLASS_IS.check(classes);
    }

    @Test
    void core_has_no_vaadin() {
        BorderRules.CORE_HAS_NO_VAADIN.check(classes);
    }

    @Test
    void core_knows_nothing_of_ours() {
        BorderRules.CORE_KNOWS_NOTHING_OF_OURS.check(classes);
    }

    @Test
    void nothing_deployed_knows_the_tools() {
        BorderRules.NOTHING_DEPLOYED_KNOWS_THE_TOOLS.check(classes);
    }

    @Test
    void features_do_not_know_each_other() {
        BorderRules.featuresDoNotKnowEachOther(features).check(classes);
    }

    @Test
    void nothing_below_knows_features() {
        BorderRules.nothingBelowKnowsFeatures(features).check(classes);
    }

    @Test
    void sources_are_short() {
        SizeRules.sourcesAreShort(sources);
    }

    @Test
    void no_source_is_huge() {
        SizeRules.noneIsHuge(sources);
    }

    @Test
    void methods_are_short() {
        SizeRules.methodsAreShort(sources);
    }

    @Test
    void code_has_english_letters() {
        WordRules.codeHasEnglishLetters(sources);
    }

    @Test
    void nothing_needs_a_foreign_host() {
        AddressRules.noForeignHosts(files);
    }

    @Test
    void nothing_needs_the_machine_it_was_written_on() {
        AddressRules.noPathsOfAMachine(files);
    }

    @Test
    void keys_begin_with_their_module() {
        texts.keysBeginWithTheirModule();
    }

    @Test
    void no_text_is_missing() {
        texts.nothingIsMissing();
    }

    @Test
    void no_text_is_left_over() {
        texts.nothingIsLeftOver();
    }

    @Test
    void both_languages_have_the_same_keys() {
        texts.bothLanguagesHaveTheSameKeys();
    }

    @Test
    void patterns_agree() {
        var reason = "English says you to everybody";
        texts.patternsAgree(Map.of("search.only-readable", reason, "search.none-why", reason));
    }
}
