package vn.thidua.news.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.news.ArticleText;
import vn.thidua.uikit.Icon;
import vn.thidua.uikit.Tags;

/** One text of the article: who saved it, what it changed, and taking it up again. */
class VersionPanel extends Section {

    private final ArticleVersion version;

    VersionPanel(ArticleVersion version, HistoryTools tools) {
        this.version = version;
        addClassNames("panel", "stack");
        add(
                new H2(
                        getTranslation(
                                version.revision() == null
                                        ? "news.version.now"
                                        : "news.version.earlier")),
                Tags.paragraph("small muted", version.saved()));
        @Nullable ArticleText before = version.before();
        if (before == null) {
            add(new Paragraph(getTranslation("news.version.first")));
        } else {
            showChanges(before);
        }
        @Nullable Long revision = version.revision();
        if (revision != null) {
            var take =
                    new Button(
                            getTranslation("news.version.take"),
                            _ -> tools.takeUp(version.article(), revision));
            take.setPrefixComponent(new Icon("rotate-ccw"));
            take.setAriaLabel(getTranslation("news.version.take-which", version.saved()));
            add(Tags.div("row tight", take));
        }
    }

    private void showChanges(ArticleText before) {
        var parts =
                ChangedParts.keys(before, version.text()).stream()
                        .map(this::getTranslation)
                        .collect(Collectors.joining(", "));
        add(new Paragraph(getTranslation("news.version.changed", parts)));
        add(
                new Details(
                        getTranslation("news.version.compare"),
                        new Comparison(
                                new Comparison.Side(
                                        getTranslation("news.version.before"), "", before),
                                new Comparison.Side(
                                        getTranslation("news.version.after"),
                                        version.saved(),
                                        version.text()))));
    }
}
