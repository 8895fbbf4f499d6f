package vn.thidua.news.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.news.Written;

/** Drafts are kept as the browser sent them. */
class ArticleDraftTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void a_draft_that_is_taken_over_comes_in_clean() {
        var typed =
                JSON.writeValueAsString(
                        Map.of("body", "<p onclick=\"x()\">A</p><script>alert(1)</script>"));

        var text = new ArticleDraft(JSON).text(typed, Written.text("Bài"));

        assertThat(text.body()).isEqualTo("<p>A</p>");
    }
}
