package vn.thidua.organisation;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.thidua.core.text.Texts;
import vn.thidua.testkit.PortalIT;

@TestPropertySource(properties = "portal.demo=true")
class OrganisationTextsIT extends PortalIT {

    @Autowired private Texts texts;

    @Test
    void both_languages_have_the_same_sentences() {
        assertThat(ours(texts.englishKeys())).isNotEmpty().isEqualTo(ours(texts.keys()));
    }

    private static Set<String> ours(Set<String> keys) {
        return keys.stream().filter(key -> key.startsWith("organisation.")).collect(toSet());
    }
}
