package vn.thidua.news.ui;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.core.time.PortalTime;
import vn.thidua.identity.People;
import vn.thidua.news.ArticlePage;
import vn.thidua.organisation.Units;

/** Puts an article on the page, with the names of its day. */
@Component
class ArticleBlocks {

    private final People people;
    private final Units units;
    private final Clock clock;

    ArticleBlocks(People people, Units units, Clock clock) {
        this.people = people;
        this.units = units;
        this.clock = clock;
    }

    ArticleBlock of(ArticlePage page) {
        var head = page.head();
        var isOld = head.day().getYear() < PortalTime.today(clock).getYear();
        return new ArticleBlock(page, units.get(head.unitId(), head.day()), writer(head), isOld);
    }

    private @Nullable String writer(ArticlePage.Head head) {
        @Nullable Long author = head.authorId();
        return author == null
                ? head.byline()
                : people.byIds(List.of(author)).values().stream()
                        .map(person -> person.name().full())
                        .findFirst()
                        .orElse(null);
    }
}
