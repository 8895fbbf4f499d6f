package vn.thidua.reading;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.core.PortalModule;

@Component
class ReadingModule implements PortalModule {

    @Override
    public String id() {
        return "reading";
    }

    @Override
    public Set<String> needs() {
        return Set.of("shelf");
    }
}
