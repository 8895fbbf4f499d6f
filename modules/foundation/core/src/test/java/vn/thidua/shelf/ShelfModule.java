package vn.thidua.shelf;

import org.springframework.stereotype.Component;
import vn.thidua.core.PortalModule;

@Component
class ShelfModule implements PortalModule {

    @Override
    public String id() {
        return "shelf";
    }
}
