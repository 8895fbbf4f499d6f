package vn.thidua.testbench;

import com.vaadin.testbench.TestBenchElement;
import com.vaadin.testbench.elementsbase.Element;

/** A link. */
@Element("a")
public class AnchorElement extends TestBenchElement {}
