package vn.thidua.organisation;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.test.context.TestPropertySource;
import vn.thidua.testkit.PortalIT;

@TestPropertySource(properties = "portal.demo=true")
class DemoBlocIT extends PortalIT {

    private static final LocalDate TODAY = parse("2026-11-04");

    @Autowired private Units units;
    @Autowired private Blocs blocs;
    @Autowired private List<ApplicationRunner> loaders;

    @Test
    void the_members_of_a_day_come_in_the_blocs_order() {
        assertThat(units.membersOn(TODAY))
                .extracting(Unit::code)
                .containsExactly(
                        "mttq", "ldld", "lhpn", "tinh-doan", "hoi-nong-dan", "ccb", "chu-thap-do");
    }

    @Test
    void an_earlier_year_shows_the_members_of_that_year() {
        assertThat(units.membersOn(parse("2024-03-27")))
                .extracting(Unit::code)
                .startsWith("mttq-tan-giang-cu")
                .endsWith("lh-khkt")
                .hasSize(7);
    }

    @Test
    void each_day_of_the_past_years_has_one_head_which_is_a_member_that_day() {
        parse("2024-01-01")
                .datesUntil(parse("2027-01-01"))
                .filter(day -> day.getDayOfMonth() == 1 || day.getDayOfMonth() > 28)
                .forEach(this::hasHeadAndDeputy);
    }

    private void hasHeadAndDeputy(LocalDate day) {
        assertThat(blocs.headOn(day))
                .hasValueSatisfying(head ->
                        assertThat(blocs.isMember(head.unitId(), day))
                                .as("head on %s", day)
                                .isTrue());
        assertThat(blocs.deputyOn(day)).as("deputy on %s", day).isPresent();
    }

    @Test
    void a_proposed_head_has_no_power() {
        assertThat(blocs.headOn(parse("2027-01-01"))).isEmpty();
        assertThat(blocs.terms().getFirst().state()).isEqualTo(HeadTermState.PROPOSED);
    }

    @Test
    void terms_end_by_their_dates() {
        assertThat(blocs.headOn(parse("2024-05-05")).map(HeadTermRow::state))
                .contains(HeadTermState.ENDED);
        assertThat(blocs.headOn(TODAY).map(HeadTermRow::state)).contains(HeadTermState.CONFIRMED);
    }

    @Test
    void a_year_is_shown_with_the_head_that_led_most_of_it() {
        assertThat(blocs.headOf(parse("2025-01-01"), parse("2025-12-31")))
                .hasValueSatisfying(head -> assertThat(code(head)).isEqualTo("ldld"));
    }

    @Test
    void a_merged_unit_knows_both_its_predecessors() {
        assertThat(units.mergedInto(id("hoi-nong-dan")))
                .containsExactlyInAnyOrder(id("nong-dan-tan-giang-cu"), id("nong-dan-binh-loc"));
        assertThat(units.mergedInto(id("chu-thap-do"))).isEmpty();
    }

    @Test
    void the_standing_agency_observes_and_is_no_member() {
        assertThat(units.observers()).containsExactly(id("so-noi-vu"));
        assertThat(blocs.isMember(id("so-noi-vu"), TODAY)).isFalse();
    }

    @Test
    void a_closed_unit_keeps_its_names_and_a_paper_its_official_one() {
        var farmers = units.get(id("nong-dan-binh-loc"));
        assertThat(farmers.shortName()).isEqualTo("Hội Nông dân Bình Lộc");
        assertThat(farmers.worksOn(parse("2025-06-30"))).isTrue();
        assertThat(farmers.worksOn(parse("2025-07-01"))).isFalse();
        assertThat(units.letterhead(id("lhpn"), TODAY))
                .isEqualTo(
                        new Letterhead(
                                "Hội Liên hiệp Phụ nữ Việt Nam tỉnh Tân Giang",
                                "doan-the",
                                "BTV",
                                "TM. BAN THƯỜNG VỤ",
                                "Chủ tịch"));
    }

    @Test
    void loading_twice_changes_nothing() throws Exception {
        var before = units.all();
        for (var loader : loaders) {
            loader.run(new DefaultApplicationArguments());
        }
        assertThat(units.all()).isEqualTo(before).hasSize(21);
    }

    private String code(HeadTermRow term) {
        return units.get(term.unitId()).code();
    }

    private long id(String code) {
        return units.byCode(code).orElseThrow().id();
    }
}
