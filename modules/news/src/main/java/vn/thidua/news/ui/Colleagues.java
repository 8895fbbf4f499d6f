package vn.thidua.news.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.uikit.Acting;
import vn.thidua.uikit.Icon;
import vn.thidua.uikit.Tags;

/** Says who else has the same article open, asking again while the editor stays open. */
class Colleagues extends Div {

    /** Soon enough to speak to each other before both have typed for long. */
    private static final int LOOK_MILLIS = 15_000;

    private final transient WritersAtWork writers;
    private final transient WriterWords words;
    private final long person;
    private @Nullable Registration entry;
    private @Nullable Registration looking;
    private long article;
    private List<Long> shown = List.of();

    Colleagues(WritersAtWork writers, WriterWords words, Acting acting) {
        this.writers = writers;
        this.words = words;
        person = acting.viewer().personId();
        addClassName("notices");
        getElement().setAttribute("role", "status");
    }

    /** From now on this editor writes the article. */
    void follow(long id) {
        if (article != id) {
            leave();
            article = id;
            if (isAttached()) {
                enter();
            }
        }
        look();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (article != 0) {
            enter();
            look();
        }
        event.getUI().setPollInterval(LOOK_MILLIS);
        looking = event.getUI().addPollListener(_ -> look());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        leave();
        event.getUI().setPollInterval(-1);
        if (looking != null) {
            looking.remove();
            looking = null;
        }
    }

    private void enter() {
        leave();
        entry = writers.enter(article, person);
    }

    private void leave() {
        if (entry != null) {
            entry.remove();
            entry = null;
        }
    }

    private void look() {
        var others = writers.others(article, person);
        if (others.equals(shown)) {
            return;
        }
        shown = others;
        removeAll();
        if (!others.isEmpty()) {
            var names = String.join(", ", others.stream().map(words::name).toList());
            add(
                    Tags.div(
                            "note k-indigo",
                            new Icon("users"),
                            new Span(getTranslation("news.colleagues", names))));
        }
    }
}
