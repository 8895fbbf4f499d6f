package vn.thidua.uikit.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import vn.thidua.uikit.Tags;

/** Every component of the kit, grouped as the design guide does. */
@org.springframework.stereotype.Component
class Specimens {

    private final WordSpecimens words;
    private final FieldSpecimens fields;

    Specimens(WordSpecimens words, FieldSpecimens fields) {
        this.words = words;
        this.fields = fields;
    }

    /** New components at each call: one component stands in one place only. */
    List<Component> all() {
        return List.of(
                group("ui-kit.catalogue.heads", words.heads()),
                group("ui-kit.catalogue.statuses", words.statuses()),
                group("ui-kit.catalogue.leaves", words.leaves()),
                group("ui-kit.catalogue.units", words.units()),
                group("ui-kit.catalogue.icons", words.icons()),
                group("ui-kit.catalogue.actions", fields.actions()),
                group("ui-kit.catalogue.fields", fields.fields()),
                group("ui-kit.catalogue.text", fields.text()));
    }

    private static Component group(String nameKey, List<Component> specimens) {
        var name = UI.getCurrentOrThrow().getTranslation(nameKey);
        return Tags.panel(name, Tags.div("row", specimens.toArray(Component[]::new)));
    }
}
