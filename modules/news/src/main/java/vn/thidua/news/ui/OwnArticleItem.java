package vn.thidua.news.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Instant;
import vn.thidua.core.time.PortalTime;
import vn.thidua.news.ArticleState;
import vn.thidua.news.OwnArticle;
import vn.thidua.uikit.Days;
import vn.thidua.uikit.Tags;

/** One of the viewer's articles: where it stands, why it came back, what to do with it. */
class OwnArticleItem extends Div {

    private final String title;

    OwnArticleItem(OwnArticle row, SerializableRunnable remove) {
        addClassName("item");
        title = row.title().isEmpty() ? getTranslation("news.untitled") : row.title();
        add(
                new H3(new Anchor(row.path(), title)),
                Tags.div("meta", ArticleStatus.of(row.state()), new Span(when(row))));
        if (row.copyOf() != null) {
            add(Tags.paragraph("small muted", getTranslation("news.copy.hint")));
        }
        if (row.reason() != null) {
            add(Tags.paragraph("reason", row.reason()));
        }
        var history = new Anchor("tin-tuc/lich-su/" + row.id(), getTranslation("news.look-back"));
        history.setAriaLabel(getTranslation("news.look-back.which", title));
        var actions = Tags.div("row tight small", history);
        if (isRemovable(row)) {
            actions.add(removal(remove));
        }
        add(actions);
    }

    private static boolean isRemovable(OwnArticle row) {
        return row.copyOf() != null
                ? row.state().isOpen()
                : row.state() == ArticleState.DRAFT && row.slug() == null;
    }

    private Button removal(SerializableRunnable remove) {
        var button = new Button(getTranslation("news.mine.remove"), _ -> ask(remove));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("news.mine.remove-which", title));
        return button;
    }

    private void ask(SerializableRunnable remove) {
        var dialog =
                new ConfirmDialog(
                        getTranslation("news.mine.remove-ask"),
                        getTranslation("news.mine.remove-hint", title),
                        getTranslation("news.mine.remove"),
                        _ -> remove.run());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("news.cancel"));
        dialog.open();
    }

    private String when(OwnArticle row) {
        return switch (row.state()) {
            case APPROVED -> told("news.mine.due", row.publishAt(), row.savedAt());
            case PUBLISHED -> told("news.mine.out-at", row.publishedAt(), row.savedAt());
            case DRAFT, SUBMITTED, RETURNED, UNPUBLISHED ->
                    told("news.saved-at", row.savedAt(), row.savedAt());
        };
    }

    private String told(
            String key, @org.jspecify.annotations.Nullable Instant at, Instant otherwise) {
        var moment = at == null ? otherwise : at;
        return getTranslation(key, Days.clock(moment), Days.full(PortalTime.dayOf(moment)));
    }
}
