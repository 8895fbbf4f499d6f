package vn.thidua.wrong.ui;

import com.vaadin.flow.component.html.Div;

/** A part of a screen that anybody may import. */
public class LoudDialog extends Div {}
