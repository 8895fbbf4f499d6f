package vn.thidua.uikit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Section;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;
import vn.thidua.testkit.PortalViewTest;
import vn.thidua.testkit.SignedIn;

@ActiveProfiles("development")
@TestPropertySource(properties = "portal.demo=true")
@SignedIn(value = "mai.hoang", at = "lhpn:editor")
class CatalogueViewTest extends PortalViewTest {

    @Test
    void every_group_stands_on_three_grounds() {
        UI.getCurrentOrThrow().navigate("mau");

        var view = getCurrentView();
        assertThat(find(Section.class).withClassName("ground").all()).hasSize(3);
        assertThat(view.getElement().getTextRecursively())
                .contains("Trạng thái", "Tờ lịch", "Đơn vị và người", "MTTQ", "Ô nhập")
                .doesNotContain("!ui-kit");
    }
}
