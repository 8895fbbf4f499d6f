package vn.thidua.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.thidua.core.module.ModuleSwitching;
import vn.thidua.core.text.Texts;
import vn.thidua.testkit.PortalViewTest;
import vn.thidua.testkit.SignedIn;
import vn.thidua.uikit.Acting;

/** An address of a module that somebody asks for while it is off. */
@SignedIn(value = "tai.ngo", administrator = true)
class SwitchedOffAddressViewTest extends PortalViewTest {

    @Autowired private ModuleSwitching switching;
    @Autowired private Acting acting;
    @Autowired private WebApplicationContext context;

    @AfterEach
    void switchOn() {
        switching.switchOn(acting.viewer(), "fixture", "");
    }

    @Test
    void it_answers_with_a_sentence_in_the_language_asked_for_and_comes_back() throws Exception {
        assertThat(answer(Texts.VIETNAMESE).getContentAsString()).isEqualTo("the shelf");
        switching.switchOff(acting.viewer(), "fixture", "Kiểm tra");

        assertThat(answer(Texts.VIETNAMESE).getStatus()).isEqualTo(503);
        assertThat(answer(Texts.VIETNAMESE).getContentAsString())
                .isEqualTo("Chức năng này đang tắt. Dữ liệu vẫn được giữ, hiện lại khi bật.");
        assertThat(answer(Locale.ENGLISH).getContentAsString()).startsWith("This function is off");
        assertThat(answer(Texts.VIETNAMESE).getHeader("Cache-Control")).isEqualTo("no-store");

        switchOn();
        assertThat(answer(Texts.VIETNAMESE).getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse answer(Locale language) throws Exception {
        return MockMvcBuilders.webAppContextSetup(context)
                .build()
                .perform(get("/ke-mau").locale(language))
                .andReturn()
                .getResponse();
    }
}
