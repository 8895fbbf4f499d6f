package vn.thidua.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionTest {

    @Test
    void a_program_tells_its_version_somewhere_in_its_first_words() {
        assertThat(Version.parse("Apache Maven 3.8.7\nMaven home: /usr/share/maven\nJava 25.0.1"))
                .isEqualTo(new Version(3, 8, 7));
        assertThat(Version.parse("Apache Maven 4.0 (rc)")).isEqualTo(new Version(4, 0, 0));
    }

    @Test
    void numbers_are_compared_as_numbers() {
        var needed = Version.parse("3.8.7");

        assertThat(Version.parse("3.8.7").isAtLeast(needed)).isTrue();
        assertThat(Version.parse("3.10.0").isAtLeast(needed)).isTrue();
        assertThat(Version.parse("3.8.6").isAtLeast(needed)).isFalse();
        assertThat(Version.parse("command not found").isAtLeast(needed)).isFalse();
    }
}
