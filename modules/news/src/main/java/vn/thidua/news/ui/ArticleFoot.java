package vn.thidua.news.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import vn.thidua.news.Neighbour;
import vn.thidua.news.Neighbours;
import vn.thidua.uikit.Icon;
import vn.thidua.uikit.Problems;
import vn.thidua.uikit.Tags;

/** Under an article: print it, hand its address on, the articles before and after it. */
class ArticleFoot extends Div {

    /** Without a secure line browsers give no clipboard; then the address bar has to do. */
    private static final String COPY =
            """
            if (!navigator.clipboard) return false;
            return navigator.clipboard.writeText(location.href.split('?')[0])
                .then(() => true, () => false);
            """;

    ArticleFoot(Neighbours neighbours) {
        addClassNames("foot", "no-print");
        add(
                Tags.div(
                        "row tight",
                        button("printer", "news.print", this::print),
                        button("link", "news.copy-address", this::copy)));
        var nav = new Nav();
        nav.addClassName("beside");
        nav.setAriaLabel(getTranslation("news.beside"));
        neighbours.older().ifPresent(older -> nav.add(link(older, "news.older-one", "older")));
        neighbours.newer().ifPresent(newer -> nav.add(link(newer, "news.newer-one", "newer")));
        if (nav.getComponentCount() > 0) {
            add(nav);
        }
    }

    private Anchor link(Neighbour neighbour, String word, String place) {
        var link = new Anchor(neighbour.path());
        link.addClassName(place);
        link.add(Tags.text("small muted", getTranslation(word)), new Span(neighbour.title()));
        return link;
    }

    private Button button(String icon, String word, Runnable action) {
        var button = new Button(getTranslation(word), _ -> action.run());
        button.setPrefixComponent(new Icon(icon));
        return button;
    }

    private void print() {
        getElement().executeJs("window.print()");
    }

    private void copy() {
        getElement()
                .executeJs(COPY)
                .then(
                        Boolean.class,
                        done ->
                                Problems.tell(
                                        getTranslation(done ? "news.copied" : "news.not-copied")));
    }
}
