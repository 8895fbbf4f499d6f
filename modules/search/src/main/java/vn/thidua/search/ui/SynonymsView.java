package vn.thidua.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.thidua.core.UserProblem;
import vn.thidua.index.synonym.SynonymBook;
import vn.thidua.index.synonym.SynonymLines;
import vn.thidua.uikit.Acting;
import vn.thidua.uikit.PageHead;
import vn.thidua.uikit.Problems;
import vn.thidua.uikit.Tags;
import vn.thidua.uikit.gate.NeedsPermission;

/** Words that mean the same, as the administrator adds them: one group a line. */
@Route("quan-tri/tu-dong-nghia")
@Menu(title = "search.synonyms", order = 910, icon = "search")
@PermitAll
@NeedsPermission("index.synonyms")
class SynonymsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient SynonymBook book;
    private final transient Acting acting;
    private final TextArea lines = new TextArea(getTranslation("search.synonyms.lines"));
    private int version;

    SynonymsView(SynonymBook book, Acting acting) {
        this.book = book;
        this.acting = acting;
        addClassName("page");
        lines.setHelperText(getTranslation("search.synonyms.help"));
        lines.setMinRows(10);
        lines.setWidthFull();
        var save = new Button(getTranslation("search.synonyms.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var panel = Tags.panel(getTranslation("search.synonyms.own"), lines, save);
        panel.addClassNames("narrow", "stack");
        add(
                new PageHead(getTranslation("search.synonyms"))
                        .sub(getTranslation("search.synonyms.sub")),
                panel);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("search.page-title", getTranslation("search.synonyms"));
    }

    private void show() {
        var held = book.read(acting.viewer());
        version = held.version();
        lines.setValue(held.lines());
    }

    private void save() {
        lines.setInvalid(false);
        try {
            book.write(acting.viewer(), new SynonymLines(version, lines.getValue()));
        } catch (UserProblem problem) {
            if (problem.field() == null) {
                throw problem;
            }
            lines.setErrorMessage(getTranslation(problem.textKey(), problem.arguments()));
            lines.setInvalid(true);
            return;
        }
        show();
        Problems.tell(getTranslation("search.synonyms.saved"));
    }
}
