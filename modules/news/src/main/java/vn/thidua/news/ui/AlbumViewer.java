package vn.thidua.news.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import java.util.List;
import vn.thidua.news.ArticlePage;
import vn.thidua.news.ArticlePage.ShownPhoto;
import vn.thidua.uikit.Icon;
import vn.thidua.uikit.Tags;

/**
 * The album over the page: one large photo, its caption, forward and back by button or arrow key.
 */
class AlbumViewer extends Dialog {

    private static final String PARAMETER = "anh";

    /** Not every photo has a link of its own on the page. */
    private static final String FOCUS =
            """
            const links = [...document.querySelectorAll('main a')];
            const link = href => links.find(it => it.getAttribute('href') === href);
            (link($0) ?? link($1))?.focus();
            """;

    /** A finger that goes along shows the next photo; two fingers enlarge and are left alone. */
    private static final String SWIPE =
            """
            let from = null;
            this.addEventListener('touchstart', event => {
                from = event.touches.length === 1 ? event.touches[0] : null;
            }, {passive: true});
            this.addEventListener('touchend', event => {
                const to = event.changedTouches[0];
                const along = from && to.clientX - from.clientX;
                if (from && Math.abs(along) > 40
                        && Math.abs(along) > 2 * Math.abs(to.clientY - from.clientY)) {
                    this.dispatchEvent(new CustomEvent('swipe', {detail: along < 0 ? 1 : -1}));
                }
                from = null;
            }, {passive: true});
            """;

    /** In the browser alone: it fills the screen only for a finger's own press. */
    private static final String FILL =
            """
            this.hidden = !document.fullscreenEnabled;
            this.addEventListener('click', () => document.fullscreenElement
                ? document.exitFullscreen() : $0.requestFullscreen());
            """;

    private final List<ShownPhoto> photos;
    private final Image image = new Image();
    private final Paragraph caption = new Paragraph();
    private final Div place = Tags.div("place num");
    private int index;

    private AlbumViewer(ArticlePage page, int first) {
        photos = page.album();
        index = first;
        addClassName("album-viewer");
        setWidth("76rem");
        setMaxWidth("96vw");
        setAriaLabel(getTranslation("news.album"));
        var back = button("chevron-left", "news.album.back", -1);
        var forward = button("chevron-right", "news.album.forward", 1);
        var close = new Button(new Icon("x"), _ -> close());
        close.setAriaLabel(getTranslation("news.album.close"));
        close.setTooltipText(getTranslation("news.album.close"));
        add(whole(close, stage(back, forward)));
        Shortcuts.addShortcutListener(this, () -> move(-1), Key.ARROW_LEFT).listenOn(this);
        Shortcuts.addShortcutListener(this, () -> move(1), Key.ARROW_RIGHT).listenOn(this);
        addOpenedChangeListener(e -> {
            if (!e.isOpened()) {
                leave(page, first);
            }
        });
        move(0);
    }

    /** Back to the article, and the keyboard back to the link that led into the album. */
    private static void leave(ArticlePage page, int first) {
        var ui = UI.getCurrentOrThrow();
        ui.navigate("tin-tuc/" + page.head().slug());
        ui.getPage().executeJs(FOCUS, href(page, first), href(page, 0));
    }

    /** The address that opens the album at a photo. */
    static String href(ArticlePage page, int index) {
        return "tin-tuc/%s?%s=%d".formatted(page.head().slug(), PARAMETER, index + 1);
    }

    /** Opens the album when the address asks for one of its photos. */
    static void openAsAsked(Component view, ArticlePage page, Location location) {
        location.getQueryParameters()
                .getSingleParameter(PARAMETER)
                .filter(number -> number.matches("\\d{1,4}"))
                .map(number -> Integer.parseInt(number) - 1)
                .filter(index -> index >= 0 && index < page.album().size())
                .ifPresent(index -> {
                    var viewer = new AlbumViewer(page, index);
                    view.getElement().appendChild(viewer.getElement());
                    viewer.open();
                });
    }

    /** What fills the screen when somebody wants it to. */
    private Div whole(Button close, Div stage) {
        var full = new Button(new Icon("maximize"));
        full.setAriaLabel(getTranslation("news.album.full"));
        full.setTooltipText(getTranslation("news.album.full"));
        var whole =
                Tags.div(
                        "whole",
                        Tags.div("bar", place, Tags.span("row tight", full, close)),
                        stage,
                        caption);
        full.getElement().executeJs(FILL, whole.getElement());
        return whole;
    }

    private Div stage(Button back, Button forward) {
        var stage = Tags.div("stage", back, image, forward);
        stage.getElement().executeJs(SWIPE);
        stage.getElement()
                .addEventListener(
                        "swipe", event -> move(event.getEventData().path("event.detail").asInt()))
                .addEventData("event.detail");
        return stage;
    }

    private Button button(String icon, String label, int step) {
        var button = new Button(new Icon(icon), _ -> move(step));
        button.setAriaLabel(getTranslation(label));
        button.setVisible(photos.size() > 1);
        return button;
    }

    private void move(int step) {
        index = Math.floorMod(index + step, photos.size());
        var photo = photos.get(index);
        image.setSrc(photo.large());
        image.setAlt(photo.alt());
        caption.setText(photo.caption());
        place.setText(getTranslation("news.album.place", index + 1, photos.size()));
    }
}
