package vn.thidua.news.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import vn.thidua.core.draft.DraftKey;

/** Addresses of the editor: they name the article, or the draft of a new one. */
final class EditAddress {

    static final String PATH = "tin-tuc/viet";

    private static final String DRAFT = "nhap";
    private static final String TEXT = "ban";

    private EditAddress() {}

    /** Where the draft of a new article is found again. */
    static String of(DraftKey key) {
        return PATH + "?" + DRAFT + "=" + key.slot();
    }

    static String of(long article) {
        return PATH + "/" + article;
    }

    /** The article as its readers will see it. */
    static String preview(long article) {
        return "tin-tuc/xem-thu/" + article;
    }

    /** Goes to the editor with an earlier text of the article in the form. */
    static void goTo(long article, long revision) {
        UI.getCurrentOrThrow()
                .navigate(of(article), QueryParameters.of(TEXT, String.valueOf(revision)));
    }

    /** The earlier text that an address asks for. */
    static Optional<Long> text(Location location) {
        return location.getQueryParameters()
                .getSingleParameter(TEXT)
                .filter(number -> number.matches("[0-9]{1,18}"))
                .map(Long::valueOf);
    }

    /** The draft that an address names. */
    static Optional<DraftKey> draft(Location location) {
        return location.getQueryParameters()
                .getSingleParameter(DRAFT)
                .filter(DraftKey::isFresh)
                .map(slot -> new DraftKey(ArticleDraft.FORM, slot));
    }

    /** Changes the address without leaving the page, so that a reload finds the same again. */
    static void show(String address) {
        UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, address);
    }
}
