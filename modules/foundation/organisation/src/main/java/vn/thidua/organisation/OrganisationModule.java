package vn.thidua.organisation;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.core.Permission;
import vn.thidua.core.PortalModule;
import vn.thidua.core.Role;
import vn.thidua.core.module.AlwaysOn;

/**
 * Units, the bloc and its year. Nothing here is a constant: provinces merge, units are renamed, the
 * head of the bloc moves every year, and history keeps the names of its day. Others ask {@link
 * Units} and {@link Blocs} who somebody is on a day, and {@code period} what day it is for the
 * bloc.
 *
 * <p>Power follows the dates: the administrator proposes a head, the leader of the outgoing head
 * confirms it with the paper of the conference, and from the first day of the term everything that
 * asks {@link Blocs#headOn} sees the new one.
 */
@Component
@AlwaysOn
class OrganisationModule implements PortalModule {

    @Override
    public String id() {
        return "organisation";
    }

    @Override
    public MenuGroup menuGroup() {
        return MenuGroup.ADMINISTRATION;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(
                Permission.of("organisation.found", Role.ADMINISTRATOR),
                Permission.of("organisation.edit-units", Role.ADMINISTRATOR),
                Permission.of("organisation.propose-term", Role.ADMINISTRATOR),
                // A leader as such: between two terms nobody is the head's leader, yet the last
                // head must be able to hand over.
                Permission.of("organisation.confirm-term", Role.LEADER),
                Permission.of("organisation.plan-year", Role.ADMINISTRATOR),
                Permission.of("organisation.move-period", Role.HEAD_LEADER));
    }
}
