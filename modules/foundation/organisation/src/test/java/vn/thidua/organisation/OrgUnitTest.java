package vn.thidua.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OrgUnitTest {

    private static final LocalDate RENAMED = LocalDate.parse("2026-03-01");

    private final OrgUnit unit = new OrgUnit(farmers());

    @Test
    void a_unit_has_the_names_of_the_day_asked_for() {
        unit.rename(RENAMED, new UnitNaming("Hội Nông dân", "Hội ND VN", "HND", "HND"));
        assertThat(unit.namingOn(RENAMED.minusDays(1)).fullName()).isEqualTo("Hội Nông dân tỉnh");
        assertThat(unit.namingOn(RENAMED).fullName()).isEqualTo("Hội Nông dân");
        assertThat(unit.namingOn(RENAMED).officialName()).isEqualTo("Hội ND VN");
        assertThat(unit.namedSince()).isEqualTo(RENAMED);
    }

    @Test
    void before_its_first_day_a_unit_is_called_as_on_it() {
        assertThat(unit.namingOn(LocalDate.parse("2020-01-01")).fullName())
                .isEqualTo("Hội Nông dân tỉnh");
    }

    @Test
    void decomposed_letters_are_composed_on_the_way_in() {
        var decomposed = "Ho\u0323\u0302i No\u0302ng da\u0302n";
        assertThat(new UnitNaming(decomposed, "", "", "").fullName()).isEqualTo("Hội Nông dân");
    }

    private static UnitEntry farmers() {
        return new UnitEntry(
                "hoi-nong-dan",
                5,
                "Hội Nông dân tỉnh",
                "Hội Nông dân Việt Nam tỉnh Tân Giang",
                "Hội Nông dân",
                "Hội Nông dân tỉnh",
                "ND",
                "--td-u-nd",
                "doan-the",
                "HNDT",
                "TM. BAN THƯỜNG VỤ",
                "Chủ tịch",
                LocalDate.parse("2025-07-01"),
                null,
                false);
    }
}
