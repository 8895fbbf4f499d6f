package vn.thidua.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemRefTest {

    @Test
    void a_reference_names_its_module() {
        var ref = new ItemRef("news.article", 7);

        assertThat(ref.module()).isEqualTo("news");
        assertThat(ref).hasToString("news.article:7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Article", "news", "news.", ".article", "news.Article", "a.b.c", ""})
    void a_type_that_is_no_lasting_key_is_refused(String type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ItemRef(type, 1))
                .withMessageContaining("<module>.<thing>")
                .withMessageContaining("'" + type + "'");
    }
}
