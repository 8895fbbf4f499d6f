package vn.thidua.news.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.core.time.PortalTime;
import vn.thidua.news.ArticlePage;
import vn.thidua.uikit.Days;
import vn.thidua.uikit.Icon;
import vn.thidua.uikit.LinkButton;
import vn.thidua.uikit.Problems;
import vn.thidua.uikit.Tags;

/** Above an article that is not out yet: where it stands and what the viewer may do with it. */
class DeskBar extends Section {

    private final ArticlePage page;
    private final transient ArticleDesk desk;
    private final transient Runnable refresh;

    DeskBar(ArticlePage page, ArticleDesk desk, Runnable refresh) {
        this.page = page;
        this.desk = desk;
        this.refresh = refresh;
        addClassNames("panel", "desk");
        var stand = page.desk();
        var line = Tags.div("row", ArticleStatus.of(stand.state()), new Span(words(stand)));
        add(line);
        @Nullable String reason = stand.returnReason();
        if (reason != null) {
            add(Tags.paragraph("reason", reason));
        }
        var actions = actions(stand);
        if (actions.getComponentCount() > 0) {
            add(actions);
        }
    }

    private Div actions(ArticlePage.Desk stand) {
        var actions = Tags.div("row tight acts");
        if (stand.mayDecide()) {
            actions.add(publishButton(), returnButton());
        }
        if (stand.mayEdit()) {
            actions.add(new LinkButton(editor(), "pencil", getTranslation("news.edit")));
        }
        if (stand.mayWithdraw()) {
            actions.add(withdrawButton());
        }
        return actions;
    }

    private String words(ArticlePage.Desk stand) {
        var audience = getTranslation(stand.audience().textKey());
        @Nullable Instant sent = stand.submittedAt();
        return sent == null
                ? getTranslation("news.desk.audience", audience)
                : getTranslation(
                        "news.desk.sent",
                        Days.clock(sent),
                        Days.full(PortalTime.dayOf(sent)),
                        audience);
    }

    private Component publishButton() {
        var publish = new Button(getTranslation("news.publish"));
        publish.addClickListener(_ -> publish(publish));
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.setPrefixComponent(new Icon("check"));
        publish.setDisableOnClick(true);
        return publish;
    }

    private Component returnButton() {
        var back = new Button(getTranslation("news.return"));
        back.setPrefixComponent(new Icon("undo-2"));
        back.addClickListener(_ ->
                new ReturnDialog(
                                reason -> {
                                    desk.giveBack(page.id(), reason);
                                    done("news.returned");
                                })
                        .open());
        return back;
    }

    private Component withdrawButton() {
        var back = new Button(getTranslation("news.withdraw"), _ -> withdraw());
        back.setPrefixComponent(new Icon("pencil"));
        return back;
    }

    /** A refusal leaves the button usable: what was missing may be added meanwhile. */
    private void publish(Button button) {
        try {
            desk.publish(page.id());
            done("news.published");
        } finally {
            button.setEnabled(true);
        }
    }

    private void withdraw() {
        desk.withdraw(page.id());
        Problems.tell(getTranslation("news.withdrawn", page.head().title()));
        UI.getCurrentOrThrow().navigate(editor());
    }

    private String editor() {
        return "tin-tuc/viet/" + page.id();
    }

    private void done(String key) {
        Problems.tell(getTranslation(key, page.head().title()));
        refresh.run();
    }
}
