package vn.thidua.uikit.catalogue;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Opens the catalogue, for people who develop modules only. */
@Component
@Profile("development")
class CataloguePage implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var routes = RouteConfiguration.forApplicationScope();
        if (!routes.isRouteRegistered(CatalogueView.class)) {
            routes.setAnnotatedRoute(CatalogueView.class);
        }
    }
}
