package vn.thidua.templates.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.thidua.core.UserProblem;
import vn.thidua.core.right.Rights;
import vn.thidua.templates.Templates;
import vn.thidua.uikit.Acting;
import vn.thidua.uikit.PageHead;
import vn.thidua.uikit.Problems;
import vn.thidua.uikit.Tags;

/** The papers, newest first, and a form for whoever may add one. */
@Route("van-ban-mau")
@Menu(title = "templates.menu", order = 60, icon = "folder-open")
@PermitAll
class TemplateListView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int SHOWN = 50;

    private final transient Templates templates;
    private final transient Acting acting;
    private final TextField title = new TextField(getTranslation("templates.title"));
    private final TextArea text = new TextArea(getTranslation("templates.text"));
    private final Div papers = Tags.div("stack-l");
    private final Div form;

    TemplateListView(Templates templates, Rights rights, Acting acting) {
        this.templates = templates;
        this.acting = acting;
        addClassName("page");
        var add = new Button(getTranslation("templates.add"), _ -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        title.setWidthFull();
        text.setWidthFull();
        form = Tags.div("panel stack", title, text, add);
        form.setVisible(rights.may(acting.viewer(), "templates.write"));
        add(
                new PageHead(getTranslation("templates.menu")).sub(getTranslation("templates.sub")),
                form,
                papers);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("templates.page-title", getTranslation("templates.menu"));
    }

    private void show() {
        papers.removeAll();
        var newest = templates.newest(acting.viewer(), SHOWN);
        newest.forEach(paper -> papers.add(Tags.panel(paper.title(), new Paragraph(paper.text()))));
        if (newest.isEmpty()) {
            papers.add(Tags.paragraph("muted", getTranslation("templates.none")));
        }
    }

    private void add() {
        try {
            templates.add(acting.viewer(), title.getValue(), text.getValue());
            title.clear();
            text.clear();
            show();
        } catch (UserProblem problem) {
            var words = getTranslation(problem.textKey(), problem.arguments());
            if (problem.field() == null) {
                Problems.tell(words);
            } else {
                title.setErrorMessage(words);
                title.setInvalid(true);
            }
        }
    }
}
