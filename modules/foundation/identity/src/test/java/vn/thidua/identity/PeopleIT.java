package vn.thidua.identity;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.core.PersonName;
import vn.thidua.core.text.Texts;

class PeopleIT extends IdentityIT {

    @Autowired private People people;
    @Autowired private Texts texts;

    @Test
    void a_first_sign_in_makes_a_record_with_composed_letters() {
        var name = new PersonName("Pha\u0323m Đu\u031B\u0301c", "Long");

        var person = people.signedIn("new.person", name, AddressForm.ANH);

        assertThat(person.name().full()).isEqualTo("Phạm Đức Long");
        assertThat(people.byUsername("new.person")).contains(person);
    }

    @Test
    void a_later_sign_in_takes_over_a_changed_name() {
        var first = people.signedIn("married", new PersonName("Tạ", "Thủy"), AddressForm.CHI);

        var later = people.signedIn("married", new PersonName("Tạ Bích", "Thủy"), AddressForm.BOTH);

        assertThat(later.id()).isEqualTo(first.id());
        assertThat(people.byUsername("married"))
                .hasValueSatisfying(person -> {
                    assertThat(person.name().full()).isEqualTo("Tạ Bích Thủy");
                    assertThat(person.address()).isEqualTo(AddressForm.BOTH);
                });
    }

    @Test
    void the_case_of_a_sign_in_name_makes_no_second_person() {
        var known = people.byUsername("mai.hoang").orElseThrow();

        assertThat(people.byUsername("Mai.Hoang")).contains(known);
    }

    @Test
    void unknown_people_are_left_out() {
        var known = people.byUsername("mai.hoang").orElseThrow();

        assertThat(people.byIds(List.of(known.id(), 999_999L))).containsOnlyKeys(known.id());
        assertThat(people.byUsername("nobody")).isEmpty();
    }

    @Test
    void both_languages_have_the_same_sentences() {
        assertThat(ours(texts.englishKeys())).isNotEmpty().isEqualTo(ours(texts.keys()));
    }

    private static Set<String> ours(Set<String> keys) {
        return keys.stream().filter(key -> key.startsWith("identity.")).collect(toSet());
    }
}
