package vn.thidua.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import vn.thidua.search.GroupedHits;
import vn.thidua.uikit.PageHead;
import vn.thidua.uikit.Tags;

/**
 * Finds items of all modules. The page is built once and filled at each change of the address, so
 * that the keyboard stays in the field or on the box just ticked.
 */
@Route(SearchAddress.PATH)
@PermitAll
class SearchView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    /** Longer words are cut in the title, not in the search. */
    private static final int MOST_IN_TITLE = 80;

    private final transient Finding finding;
    private final transient Suggesting suggesting;
    private final PageSearch form;
    private final Chips chips = new Chips();
    private final Facets facets = new Facets(SearchForm::go);
    private final Div hits = new Div();
    private final Div columns = new Div(facets, hits);
    private final Div spoken = Tags.div("sr");
    private PageHead head = new PageHead("");
    private SearchAddress address = SearchAddress.ofWords("");

    SearchView(Finding finding, Suggesting suggesting) {
        this.finding = finding;
        this.suggesting = suggesting;
        form = new PageSearch(suggesting);
        addClassName("page");
        spoken.getElement().setAttribute("role", "status");
        // Near the top: further down it would make the page longer than what is seen of it.
        add(head, spoken, form, chips, columns);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        address = finding.known(SearchAddress.of(event.getLocation().getQueryParameters()));
        form.show(address.words());
        hits.removeAll();
        if (address.words().isEmpty()) {
            invite();
        } else {
            show(finding.find(address));
            suggesting.remember(address.words());
        }
    }

    @Override
    public String getPageTitle() {
        var title = getTranslation("search.title");
        return getTranslation(
                "search.page-title",
                address.words().isEmpty()
                        ? title
                        : getTranslation("search.title-of", shortWords(), title));
    }

    /** Nothing was typed yet. */
    private void invite() {
        head(new PageHead(getTranslation("search.title")));
        frame(false);
        hits.add(Tags.paragraph("muted", getTranslation("search.invitation")));
        spoken.setText("");
    }

    private void show(GroupedHits found) {
        long total = found.result().total();
        var title =
                getTranslation(
                        total == 0 ? "search.none" : "search.found", total, shownWords(found));
        head(
                new PageHead(title)
                        .under(new UnderstoodLine(found.result().understanding(), address)));
        spoken.setText(title);
        var values = finding.values(address, found);
        facets.show(values);
        chips.show(values, found.ofAllTypes());
        frame(found.ofAllTypes() > 0 || address.isNarrowed());
        if (total == 0) {
            hits.add(new NothingFound(address, finding.addressed(this)));
        } else {
            head.actions(new OrderLinks(address, found));
            hits.add(new HitList(found, address, finding));
        }
        hits.add(Tags.paragraph("muted small", finding.onlyReadable(this)));
    }

    /** With facets and chips, or without. */
    private void frame(boolean withFacets) {
        chips.setVisible(withFacets);
        facets.setVisible(withFacets);
        columns.setClassName("withfacet", withFacets);
    }

    private void head(PageHead newHead) {
        replace(head, newHead);
        head = newHead;
    }

    /** The words whose hits these are. */
    private String shownWords(GroupedHits found) {
        @Nullable String instead = found.result().understanding().instead();
        return instead == null ? shortWords() : instead;
    }

    private String shortWords() {
        var words = address.words();
        int length = words.codePointCount(0, words.length());
        return length <= MOST_IN_TITLE
                ? words
                : words.substring(0, words.offsetByCodePoints(0, MOST_IN_TITLE)).strip() + "…";
    }
}
