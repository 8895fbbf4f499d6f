package vn.thidua.news.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.thidua.core.time.PortalTime;
import vn.thidua.news.ArticlePage;
import vn.thidua.organisation.Units;

/** Puts an article on the page, with the names of its day. */
@Component
class ArticleBlocks {

    private final Units units;
    private final Clock clock;

    ArticleBlocks(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    ArticleBlock of(ArticlePage page) {
        var head = page.head();
        var isOld = head.day().getYear() < PortalTime.today(clock).getYear();
        return new ArticleBlock(page, units.get(head.unitId(), head.day()), isOld);
    }
}
