package vn.thidua.wrong.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

/** A view that anybody may import and nobody says who may open. */
@Route("wrong")
public class LoudView extends Div {}
