package vn.thidua.news.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import vn.thidua.news.ArticlePage;
import vn.thidua.news.DeskAction;
import vn.thidua.uikit.Icon;
import vn.thidua.uikit.LinkButton;
import vn.thidua.uikit.Problems;

/** The buttons of the bar above an article: those that the viewer may press now. */
final class DeskButtons {

    private final ArticlePage page;
    private final ArticleDesk desk;
    private final Runnable refresh;

    DeskButtons(ArticlePage page, ArticleDesk desk, Runnable refresh) {
        this.page = page;
        this.desk = desk;
        this.refresh = refresh;
    }

    List<Component> all() {
        return page.desk().may().stream().sorted().map(this::of).toList();
    }

    private Component of(DeskAction action) {
        return switch (action) {
            case EDIT -> new LinkButton(EditAddress.of(page.id()), "pencil", word("news.edit"));
            case REVISE -> button("news.revise", "pencil", this::revise);
            case LOOK_BACK ->
                    new LinkButton(
                            "tin-tuc/lich-su/" + page.id(), "history", word("news.look-back"));
            case WITHDRAW -> button("news.withdraw", "pencil", this::withdraw);
            case PUBLISH -> publish();
            case RETURN ->
                    button("news.return", "undo-2", () -> ReasonDialog.ofReturn(this::back).open());
            case RECONSIDER -> button("news.reconsider", "undo-2", this::reconsider);
            case UNPUBLISH ->
                    button(
                            "news.unpublish",
                            "eye-off",
                            () -> ReasonDialog.ofUnpublishing(this::unpublish).open());
            case RELEASE -> button("news.release", "globe", () -> release(true));
            case RESTRICT -> button("news.restrict", "lock", () -> release(false));
        };
    }

    private Component publish() {
        var publish = new Button(word("news.publish"));
        publish.addClickListener(_ -> publish(publish));
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.setPrefixComponent(new Icon("check"));
        publish.setDisableOnClick(true);
        return publish;
    }

    /** A refusal leaves the button usable: what was missing may be added meanwhile. */
    private void publish(Button button) {
        try {
            var address = desk.publish(page.id());
            tell("news.published");
            if (address.equals("tin-tuc/" + page.head().slug())) {
                refresh.run();
            } else {
                UI.getCurrentOrThrow().navigate(address);
            }
        } finally {
            button.setEnabled(true);
        }
    }

    private void revise() {
        UI.getCurrentOrThrow().navigate(EditAddress.of(desk.revise(page.id())));
    }

    private void withdraw() {
        desk.withdraw(page.id());
        tell("news.withdrawn");
        UI.getCurrentOrThrow().navigate(EditAddress.of(page.id()));
    }

    private void back(String reason) {
        desk.giveBack(page.id(), reason);
        done("news.returned");
    }

    private void reconsider() {
        desk.reconsider(page.id());
        done("news.reconsidered");
    }

    private void unpublish(String reason) {
        desk.unpublish(page.id(), reason);
        done("news.unpublished");
    }

    private void release(boolean toPublic) {
        desk.release(page.id(), toPublic);
        done(toPublic ? "news.released" : "news.restricted");
    }

    private void done(String key) {
        tell(key);
        refresh.run();
    }

    private void tell(String key) {
        Problems.tell(UI.getCurrentOrThrow().getTranslation(key, page.head().title()));
    }

    private static Button button(String key, String icon, SerializableRunnable action) {
        var button = new Button(word(key), _ -> action.run());
        button.setPrefixComponent(new Icon(icon));
        return button;
    }

    private static String word(String key) {
        return UI.getCurrentOrThrow().getTranslation(key);
    }
}
