package vn.thidua.uikit.gate;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import vn.thidua.core.module.ModuleSwitches;
import vn.thidua.core.right.Rights;
import vn.thidua.uikit.Acting;

/** Gives every browser page the gate of the switched-off modules. */
@Component
class PageGates implements VaadinServiceInitListener {

    private final ModuleSwitches switches;
    private final Rights rights;
    private final Acting acting;

    PageGates(ModuleSwitches switches, Rights rights, Acting acting) {
        this.switches = switches;
        this.rights = rights;
        this.acting = acting;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var gate = new PageGate(switches, rights, acting);
        event.getSource().addUIInitListener(start -> start.getUI().addBeforeEnterListener(gate));
    }
}
