package vn.thidua.core.module;

/** Somebody goes to a page of a module that is off: the way to the page that says so. */
public final class ModuleOff extends RuntimeException {

    private final transient SwitchedOff off;

    public ModuleOff(SwitchedOff off) {
        super("The module " + off.module() + " is off", null, false, false);
        this.off = off;
    }

    /** Which module it is and since when. */
    public SwitchedOff off() {
        return off;
    }
}
