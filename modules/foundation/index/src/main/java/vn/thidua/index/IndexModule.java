package vn.thidua.index;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.core.Permission;
import vn.thidua.core.PortalModule;
import vn.thidua.core.Role;
import vn.thidua.core.module.AlwaysOn;

/**
 * Index: finds items of all modules by what is written in them, with and without accents.
 *
 * <p>A module takes part by implementing core's {@code ItemSource} and by publishing an {@code
 * ItemEvent} after each change. The listener here re-reads the item and its grants, keeps one row
 * in {@code index_entry} and one document in the Lucene index; a repeated event repairs, it never
 * doubles. At the start of the portal the index is compared with the items and mended while people
 * already search. {@link Search} answers with hits, snippets and counts, all of them only of what
 * the viewer may read.
 *
 * <p>Settings: {@code portal.index.folder} (default {@code .portal/index}), {@code
 * portal.index.directory} ({@code folder}, or {@code heap} for an index that lives in memory),
 * {@code portal.index.check-at} (cron of the nightly check, default {@code 0 30 3 * * *}).
 */
@Component
@AlwaysOn
class IndexModule implements PortalModule {

    @Override
    public String id() {
        return "index";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(
                Permission.of("index.search", Role.values()),
                Permission.of("index.synonyms", Role.ADMINISTRATOR),
                Permission.of("index.check", Role.ADMINISTRATOR));
    }
}
