package vn.thidua.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import vn.thidua.uikit.Tags;

/** Says why nothing was found and what may help. */
class NothingFound extends Div {

    NothingFound(SearchAddress address, String addressed) {
        addClassNames("empty", "stack");
        add(
                Tags.paragraph(
                        "txt",
                        address.isNarrowed()
                                ? getTranslation("search.none-narrowed")
                                : getTranslation("search.none-why", addressed)));
        var hints = new UnorderedList();
        for (var hint : new String[] {"fewer", "accents", "other"}) {
            hints.add(new ListItem(getTranslation("search.hint." + hint)));
        }
        add(hints);
        if (address.isNarrowed()) {
            var all = new Anchor(address.widened().href(), getTranslation("search.widen"));
            all.addClassName("btn");
            add(all);
        }
    }
}
