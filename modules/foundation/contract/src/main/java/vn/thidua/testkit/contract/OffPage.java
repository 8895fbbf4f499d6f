package vn.thidua.testkit.contract;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import vn.thidua.core.module.ModuleOff;

/** Stands in for the portal's page about functions that are off, which belongs to the shell. */
@AnonymousAllowed
class OffPage extends Div implements HasErrorParameter<ModuleOff> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<ModuleOff> parameter) {
        return 503;
    }
}
