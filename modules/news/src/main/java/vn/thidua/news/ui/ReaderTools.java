package vn.thidua.news.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.thidua.news.readers.Readers;
import vn.thidua.news.readers.Readership;
import vn.thidua.organisation.Units;
import vn.thidua.uikit.Acting;

/** Readers of an article, for the viewer of this tab. */
@Service
class ReaderTools {

    private final Readers readers;
    private final Units units;
    private final Acting acting;

    ReaderTools(Readers readers, Units units, Acting acting) {
        this.readers = readers;
        this.units = units;
        this.acting = acting;
    }

    /** Writes down that the article has been opened; who has read it, as {@link #of} says. */
    Optional<Readership> opened(long article) {
        return readers.opened(acting.viewer(), article);
    }

    /** Who has read it; nothing while it is not published. */
    Optional<Readership> of(long article) {
        return readers.of(acting.viewer(), article);
    }

    Component panel(Readership readership) {
        return new ReadersPanel(
                readership,
                units.all(),
                unit -> readers.names(acting.viewer(), readership.article(), unit));
    }

    /** The bar under the article; {@code refresh} shows it anew after a press. */
    Component bar(Readership readership, long article, Runnable refresh) {
        return new ConfirmBar(
                readership,
                () -> {
                    readers.confirm(acting.viewer(), article);
                    refresh.run();
                },
                () -> {
                    readers.takeBack(acting.viewer(), article);
                    refresh.run();
                });
    }
}
