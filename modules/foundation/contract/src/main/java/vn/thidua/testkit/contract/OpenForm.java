package vn.thidua.testkit.contract;

/** A form of a module that somebody has open and has typed into. */
public interface OpenForm {

    /** Presses the button that saves or sends. */
    void send();

    /** What stands in the form. */
    String typed();
}
