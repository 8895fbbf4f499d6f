package vn.thidua.news.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import vn.thidua.core.draft.DraftKey;

/** Addresses of the editor: they name the article, or the draft of a new one. */
final class EditAddress {

    static final String PATH = "tin-tuc/viet";

    /** The short form: photos first, three lines, send. */
    static final String QUICK = "tin-tuc/viet-nhanh";

    private static final String DRAFT = "nhap";
    private static final String TEXT = "ban";

    private EditAddress() {}

    /** Where the draft of a new article is found again, in one of the two forms. */
    static String of(String form, DraftKey key) {
        return form + "?" + DRAFT + "=" + key.slot();
    }

    /** The full form with an article in it. */
    static String of(long article) {
        return of(PATH, article);
    }

    /** One of the two forms with an article in it. */
    static String of(String form, long article) {
        return form + "/" + article;
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
