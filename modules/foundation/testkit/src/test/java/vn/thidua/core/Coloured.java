package vn.thidua.core;

import com.vaadin.flow.component.Component;
import vn.thidua.alpha.Alpha;

/** A part of core with a user interface, which knows a feature too. */
public record Coloured(Component component, Alpha feature) {}
