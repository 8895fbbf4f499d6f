package vn.thidua.news.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import vn.thidua.testkit.SignedIn;
import vn.thidua.testkit.contract.OpenForm;
import vn.thidua.testkit.contract.SwitchContract;

@SignedIn(value = "thuy.ta", at = "ldld:editor")
class NewsSwitchViewTest extends SwitchContract {

    NewsSwitchViewTest() {
        super("news");
    }

    @Override
    protected Optional<OpenForm> typedForm() {
        UI.getCurrentOrThrow().navigate("tin-tuc/viet");
        title().setValue("Bài đang viết thì chức năng tắt");
        return Optional.of(new Editor());
    }

    private TextField title() {
        return find(TextField.class).all().stream()
                .filter(field -> "Tiêu đề".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private final class Editor implements OpenForm {

        @Override
        public void send() {
            test(find(Button.class).withText("Lưu bài").single()).click();
        }

        @Override
        public String typed() {
            return title().getValue();
        }
    }
}
