package vn.thidua.uikit;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.thidua.core.module.ModuleSwitches;

/** What the modules that are on bring to the home page and to the shell. */
@Service
public class Contributions {

    private final List<HomeWidget> widgets;
    private final List<ShellPart> parts;
    private final ModuleSwitches switches;

    Contributions(List<HomeWidget> widgets, List<ShellPart> parts, ModuleSwitches switches) {
        this.widgets = widgets.stream().sorted(Comparator.comparingInt(HomeWidget::order)).toList();
        this.parts = parts.stream().sorted(Comparator.comparingInt(ShellPart::order)).toList();
        this.switches = switches;
    }

    /** Parts of the home page in one zone, in their order. */
    public List<HomeWidget> widgets(HomeWidget.Zone zone) {
        return widgets.stream()
                .filter(widget -> widget.zone() == zone)
                .filter(widget -> switches.isOn(widget.getClass()))
                .toList();
    }

    /** Parts of the shell in one place, in their order. */
    public List<ShellPart> parts(ShellPart.Slot slot) {
        return parts.stream()
                .filter(part -> part.slot() == slot)
                .filter(part -> switches.isOn(part.getClass()))
                .toList();
    }
}
