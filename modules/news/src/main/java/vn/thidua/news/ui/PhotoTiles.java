package vn.thidua.news.ui;

import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import vn.thidua.uikit.Tags;

/**
 * The tiles of the photos that are there. A hundred of them arrive one after the other: what stands
 * already is not drawn anew.
 */
class PhotoTiles extends Div {

    private final PhotoAlbum album;
    private final PhotoTile.Actions actions;
    private final Map<EditedPhoto, PhotoTile> tiles = new HashMap<>();
    private final Div shown = Tags.div("there");

    PhotoTiles(PhotoAlbum album, PhotoTile.Actions actions) {
        this.album = album;
        this.actions = actions;
        addClassName("ups");
        add(shown);
    }

    /**
     * Shows the album as it is now.
     *
     * @param unpublishable files for which somebody's consent is missing
     * @param isChosen whose words are shown
     */
    void show(Set<Long> unpublishable, Predicate<EditedPhoto> isChosen) {
        var photos = album.photos();
        var gone = new HashSet<>(tiles.keySet());
        photos.forEach(gone::remove);
        gone.forEach(photo -> shown.remove(tiles.remove(photo)));
        for (int i = 0; i < photos.size(); i++) {
            var photo = photos.get(i);
            var tile = tiles.computeIfAbsent(photo, it -> new PhotoTile(it, actions));
            tile.mark(
                    new PhotoTile.Marks(
                            album.isCover(photo),
                            isChosen.test(photo),
                            photo.children(),
                            unpublishable.contains(photo.fileId())));
            if (i >= shown.getComponentCount() || !tile.equals(shown.getComponentAt(i))) {
                shown.addComponentAtIndex(i, tile);
            }
        }
    }
}
