package vn.thidua.news.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Section;
import vn.thidua.news.ArticlePage;
import vn.thidua.uikit.Tags;

/** The first photos of the album; each opens the album at its place. */
class Album extends Section {

    /** As many as the layout of the page has places for. */
    private static final int SHOWN = 5;

    Album(ArticlePage page) {
        addClassName("sec");
        var count = page.album().size();
        var all = new Anchor(AlbumViewer.href(page, 0), getTranslation("news.album.all"));
        add(
                Tags.sectionHead(
                        getTranslation("news.album"),
                        Tags.text("muted small", getTranslation("news.photos", count)),
                        all));
        var grid = Tags.div("album");
        for (int i = 0; i < Math.min(SHOWN, count); i++) {
            grid.add(tile(page, i));
        }
        add(grid);
    }

    private Anchor tile(ArticlePage page, int index) {
        var photo = page.album().get(index);
        var image = new Image(photo.medium(), photo.alt());
        image.getElement().setAttribute("loading", "lazy");
        var tile = new Anchor(AlbumViewer.href(page, index));
        tile.addClassName("photo");
        tile.add(image);
        if (index == 0) {
            tile.addClassName("w2");
        }
        var rest = page.album().size() - SHOWN;
        if (index == SHOWN - 1 && rest > 0) {
            tile.add(Tags.text("more", getTranslation("news.album.more", rest)));
        }
        return tile;
    }
}
