package vn.thidua.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonNameTest {

    @Test
    void the_family_name_comes_first() {
        assertThat(new PersonName("Hoàng Thị", "Mai").full()).isEqualTo("Hoàng Thị Mai");
    }

    @Test
    void initials_are_the_first_letters_of_family_and_given_name() {
        assertThat(new PersonName("Đỗ Kim", "Liên").initials()).isEqualTo("ĐL");
    }

    @Test
    void one_part_alone_is_a_name_too() {
        assertThat(new PersonName("", "Mai").full()).isEqualTo("Mai");
        assertThat(new PersonName("Hoàng", "").full()).isEqualTo("Hoàng");
        assertThat(new PersonName("", "Mai").initials()).isEqualTo("M");
        assertThat(new PersonName("", "").initials()).isEmpty();
    }
}
