package vn.thidua.news.ui;

import com.vaadin.flow.component.UI;
import vn.thidua.news.ArticleState;
import vn.thidua.uikit.StatusBadge;
import vn.thidua.uikit.StatusBadge.Hue;

/** The status words of articles with their icons and hues. */
final class ArticleStatus {

    private ArticleStatus() {}

    static StatusBadge of(ArticleState state) {
        var word = UI.getCurrentOrThrow().getTranslation(state.textKey());
        return switch (state) {
            case DRAFT -> new StatusBadge(Hue.SLATE, "pencil", word);
            case SUBMITTED -> new StatusBadge(Hue.STEADY, "hourglass", word);
            case RETURNED -> new StatusBadge(Hue.AMBER, "undo-2", word);
            case APPROVED -> new StatusBadge(Hue.INDIGO, "clock", word);
            case UNPUBLISHED -> new StatusBadge(Hue.SLATE, "eye-off", word);
            case PUBLISHED -> new StatusBadge(Hue.JADE, "circle-check", word);
        };
    }
}
