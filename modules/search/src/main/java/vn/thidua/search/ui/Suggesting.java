package vn.thidua.search.ui;

import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import vn.thidua.core.UserProblem;
import vn.thidua.identity.setting.PersonSettings;
import vn.thidua.index.Search;
import vn.thidua.index.Suggestion;
import vn.thidua.search.RecentSearches;
import vn.thidua.uikit.Acting;

/** What the box offers to the person of this tab: titles while typing, and the last searches. */
@Service
class Suggesting {

    private static final Logger LOG = LoggerFactory.getLogger(Suggesting.class);

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
        return orWhileAway(() -> search.suggest(acting.viewer(), typed, MOST_TITLES), List.of());
    }

    List<String> recent() {
        return orWhileAway(() -> remembers() ? recent.of(acting.viewer()) : List.of(), List.of());
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
        return orWhileAway(() -> settings.get(SearchSettings.SLASH), true);
    }

    /**
     * What the box can do without while a server is away. It would be told at every key and on the
     * very page that says so; whoever searches is told once.
     */
    private static <T> T orWhileAway(Supplier<T> asked, T instead) {
        try {
            return asked.get();
        } catch (UserProblem | DataAccessException | TransactionException away) {
            LOG.debug("The box of the search is told nothing", away);
            return instead;
        }
    }

    private boolean remembers() {
        return settings.get(SearchSettings.RECENT);
    }
}
