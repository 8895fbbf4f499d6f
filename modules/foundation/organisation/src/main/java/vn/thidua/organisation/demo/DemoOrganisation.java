package vn.thidua.organisation.demo;

import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.PersonName;
import vn.thidua.core.Role;
import vn.thidua.core.Viewer;
import vn.thidua.core.demo.DemoFiles;
import vn.thidua.organisation.Blocs;
import vn.thidua.organisation.Foundation;
import vn.thidua.organisation.Founding;
import vn.thidua.organisation.period.YearPlan;
import vn.thidua.organisation.period.YearPlanning;

/**
 * Loads {@code demo/organisation/*.yaml} unless there is a bloc already. Runs first, because people
 * and everything they write belong to units.
 */
@Component
@Order(10)
@ConditionalOnProperty(name = "portal.demo", havingValue = "true")
class DemoOrganisation implements ApplicationRunner {

    private final Blocs blocs;
    private final Founding founding;
    private final YearPlanning years;

    DemoOrganisation(Blocs blocs, Founding founding, YearPlanning years) {
        this.blocs = blocs;
        this.founding = founding;
        this.years = years;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (blocs.find().isPresent()) {
            return;
        }
        var portal = portal();
        founding.found(portal, DemoFiles.read("demo/organisation/bloc.yaml", Foundation.class));
        years.enter(portal, DemoFiles.read("demo/organisation/years.yaml", YearPlan.class));
    }

    /** The portal itself, with the power that sets an installation up. */
    private static Viewer portal() {
        var roles = Set.of(Role.ADMINISTRATOR);
        return new Viewer(0, "portal", new PersonName("", "portal"), null, roles, Set.of());
    }
}
