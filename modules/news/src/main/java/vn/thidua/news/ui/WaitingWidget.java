package vn.thidua.news.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import vn.thidua.core.Viewer;
import vn.thidua.news.NewsReading;
import vn.thidua.organisation.Units;
import vn.thidua.uikit.HomeWidget;

/** On the home page of whoever decides: the articles that wait. */
@org.springframework.stereotype.Component
class WaitingWidget implements HomeWidget {

    private final NewsReading news;
    private final Units units;

    WaitingWidget(NewsReading news, Units units) {
        this.news = news;
        this.units = units;
    }

    @Override
    public Zone zone() {
        return Zone.MAIN;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> create(Viewer viewer) {
        var waiting = news.waiting(viewer);
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(new WaitingPanel(waiting, units.all()));
    }
}
