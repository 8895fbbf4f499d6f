package vn.thidua.news.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.thidua.core.right.Rights;
import vn.thidua.news.ArticleReading;
import vn.thidua.uikit.Acting;
import vn.thidua.uikit.Icon;
import vn.thidua.uikit.LinkButton;
import vn.thidua.uikit.Tags;

/** An article that is being written, as its readers will see it. */
@Route("tin-tuc/xem-thu/:id([0-9]{1,18})")
@PermitAll
class ArticlePreviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ArticleReading reading;
    private final transient ArticleBlocks blocks;
    private final transient Rights rights;
    private final transient Acting acting;

    ArticlePreviewView(ArticleReading reading, ArticleBlocks blocks, Rights rights, Acting acting) {
        this.reading = reading;
        this.blocks = blocks;
        this.rights = rights;
        this.acting = acting;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!rights.may(acting.viewer(), "news.write")) {
            throw new NotFoundException();
        }
        var id = event.getRouteParameters().getLong("id").orElseThrow(NotFoundException::new);
        var page = reading.preview(acting.viewer(), id);
        removeAll();
        add(
                Tags.div(
                        "note k-indigo",
                        new Icon("eye"),
                        new Span(getTranslation("news.preview.note")),
                        new LinkButton(
                                EditAddress.of(id), "pencil", getTranslation("news.preview.back"))),
                blocks.of(page));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("news.page-title", getTranslation("news.preview"));
    }
}
