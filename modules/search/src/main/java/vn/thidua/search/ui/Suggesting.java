package vn.thidua.search.ui;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.thidua.identity.setting.PersonSettings;
import vn.thidua.index.Search;
import vn.thidua.index.Suggestion;
import vn.thidua.search.RecentSearches;
import vn.thidua.uikit.Acting;

/** What the box offers to the person of this tab: titles while typing, and the last searches. */
@Service
class Suggesting {

    /** As many as are taken in at a glance, and as stand above a phone's keyboard. */
    private static final int MOST_TITLES = 6;

    private final Search search;
    private final RecentSearches recent;
    private final Acting acting;
    private final PersonSettings settings;

    Suggesting(Search search, RecentSearches recent, Acting acting, PersonSettings settings) {
        this.search = search;
        this.recent = recent;
        this.acting = acting;
        this.settings = settings;
    }

    List<Suggestion> titles(String typed) {
        return search.suggest(acting.viewer(), typed, MOST_TITLES);
    }

    List<String> recent() {
        return remembers() ? recent.of(acting.viewer()) : List.of();
    }

    void remember(String words) {
        if (remembers()) {
            recent.remember(acting.viewer(), words);
        }
    }

    void forget() {
        recent.forget(acting.viewer());
    }

    boolean offersSlash() {
        return settings.get(SearchSettings.SLASH);
    }

    private boolean remembers() {
        return settings.get(SearchSettings.RECENT);
    }
}
