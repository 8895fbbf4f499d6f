package vn.thidua.uikit.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import vn.thidua.core.draft.DraftKey;
import vn.thidua.core.draft.DraftLetter;
import vn.thidua.core.draft.DraftSeals;
import vn.thidua.core.draft.Drafts;
import vn.thidua.identity.Viewers;
import vn.thidua.testkit.PortalIT;
import vn.thidua.testkit.SignedIn;

// Shares the portal of the catalogue.
@ActiveProfiles("development")
@TestPropertySource(properties = "portal.demo=true")
@SignedIn(value = "mai.hoang", at = "lhpn:editor")
class DraftControllerIT extends PortalIT {

    @Autowired private DraftController controller;
    @Autowired private DraftSeals seals;
    @Autowired private Drafts drafts;
    @Autowired private Viewers viewers;

    private final DraftKey key = DraftKey.fresh("test.form");
    private final String pen = UUID.randomUUID().toString();
    private MockMvc browser = MockMvcBuilders.standaloneSetup().build();

    @BeforeEach
    void open() {
        browser = MockMvcBuilders.standaloneSetup(controller).build();
    }

    @Test
    void a_letter_of_the_persons_own_page_is_kept() throws Exception {
        browser.perform(letter(seal(), "lhpn", "{\"title\":\"Chợ phiên\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.revision").value(1))
                .andExpect(jsonPath("$.at").isNotEmpty());

        assertThat(drafts.find(viewers.viewer("lhpn"), key).orElseThrow().content())
                .isEqualTo("{\"title\":\"Chợ phiên\"}");
    }

    @Test
    void a_foreign_page_with_the_persons_sign_in_keeps_nothing() throws Exception {
        browser.perform(letter("nothing-it-could-know", "lhpn", "{}"))
                .andExpect(status().isForbidden());

        assertThat(drafts.find(viewers.viewer("lhpn"), key)).isEmpty();
    }

    @Test
    void a_letter_for_a_unit_the_person_is_not_in_is_refused_in_words() throws Exception {
        browser.perform(letter(seal(), "hoi-nong-dan", "{}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.message").value(containsString("đơn vị")));
    }

    @Test
    void another_windows_newer_words_answer_with_a_conflict() throws Exception {
        var viewer = viewers.viewer("lhpn");
        drafts.keep(
                viewer, key, new DraftLetter(0, UUID.randomUUID().toString(), 1, 0, false, "{}"));

        browser.perform(letter(seal(), "lhpn", "{}")).andExpect(status().isConflict());
    }

    @Test
    void a_mark_of_secrecy_is_refused_in_words_that_do_not_repeat_the_title() throws Exception {
        browser.perform(letter(seal(), "lhpn", "{\"title\":\"Phương án A2 (TỐI MẬT)\"}"))
                .andExpect(status().isUnavailableForLegalReasons())
                .andExpect(jsonPath("$.message").value(containsString("không chứa tài liệu mật")))
                .andExpect(jsonPath("$.message").value(not(containsString("A2"))));

        assertThat(drafts.find(viewers.viewer("lhpn"), key)).isEmpty();
    }

    @Test
    void what_is_no_letter_is_refused() throws Exception {
        browser.perform(letter(seal(), "lhpn", "[1]")).andExpect(status().isBadRequest());
        browser.perform(letter(seal(), "lhpn", "{")).andExpect(status().isBadRequest());
    }

    private String seal() {
        return seals.of(viewers.viewer("lhpn"));
    }

    private MockHttpServletRequestBuilder letter(String seal, String unit, String content) {
        return put("/nhap/{form}/{slot}", key.form(), key.slot())
                .header("X-Nhap", seal)
                .contentType(MediaType.APPLICATION_JSON)
                .content(
                        """
                        {"unit":"%s","baseVersion":0,"pen":"%s","stroke":1,"revision":0,"insist":false,"content":%s}
                        """
                                .formatted(unit, pen, content));
    }
}
