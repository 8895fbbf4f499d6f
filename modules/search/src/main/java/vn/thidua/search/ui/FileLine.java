package vn.thidua.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.thidua.index.FoundFile;
import vn.thidua.uikit.Icon;

/** Under a hit, the attached document in which words stand, and the sentence. */
class FileLine extends Paragraph {

    FileLine(FoundFile file) {
        addClassNames("small", "in-file");
        var name = new Anchor(file.path());
        name.setRouterIgnore(true);
        Pieces.into(name, file.name());
        add(new Icon("paperclip"), new Span(getTranslation("search.in-file")), name);
        if (!file.sentence().isEmpty()) {
            var sentence = new Span();
            Pieces.into(sentence, file.sentence());
            add(sentence);
        }
    }
}
