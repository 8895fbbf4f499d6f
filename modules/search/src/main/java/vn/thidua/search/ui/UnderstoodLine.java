package vn.thidua.search.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import vn.thidua.index.Understanding;
import vn.thidua.uikit.Tags;

/** Says how the typed words were taken, when it is not as they stand there. */
class UnderstoodLine extends Paragraph {

    UnderstoodLine(Understanding understanding, SearchAddress address) {
        addClassNames("small", "understood");
        @Nullable String reading = understanding.reading();
        @Nullable String instead = understanding.instead();
        setVisible(reading != null || instead != null);
        if (instead != null) {
            add(new Span(getTranslation("search.instead", address.words())), Tags.strong(instead));
        } else if (reading != null) {
            add(new Span(getTranslation("search.reading")), Tags.strong(reading));
        }
    }
}
