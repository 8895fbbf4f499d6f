package vn.thidua.core.module;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.thidua.core.ItemRef;
import vn.thidua.core.NotFound;
import vn.thidua.core.PortalModule;
import vn.thidua.core.UserProblem;
import vn.thidua.core.Viewer;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.audit.Step;
import vn.thidua.core.request.RequestMemory;
import vn.thidua.core.text.Nfc;

/**
 * Switches modules off and on; administrators only, every switching goes into the audit log. Data
 * is never touched: what is off is hidden and refused, and what it should have heard meanwhile
 * waits for it.
 */
@Service
public class ModuleSwitching {

    /** Longest reason, in characters. */
    public static final int LONGEST_REASON = 500;

    private static final String ADMINISTRATORS = "#viewer.is(T(vn.thidua.core.Role).ADMINISTRATOR)";

    private final ModuleSwitches switches;
    private final SwitchTable table;
    private final WaitingEvents events;
    private final AuditLog audit;
    private final TransactionOperations transaction;
    private final RequestMemory request;
    private final Clock clock;

    ModuleSwitching(
            ModuleSwitches switches,
            SwitchTable table,
            WaitingEvents events,
            AuditLog audit,
            TransactionOperations transaction,
            RequestMemory request,
            Clock clock) {
        this.switches = switches;
        this.table = table;
        this.events = events;
        this.audit = audit;
        this.transaction = transaction;
        this.request = request;
        this.clock = clock;
    }

    /** All modules that can be switched, in the order of their words. */
    @PreAuthorize(ADMINISTRATORS)
    public List<ModuleRow> all(Viewer viewer) {
        switches.forget();
        var states = switches.states();
        return switches.switchable().stream()
                .map(module -> row(module, states.get(module.id())))
                .toList();
    }

    /**
     * Switches a module off. Nothing happens when it is off already.
     *
     * @param reason why, for the log and for whoever asks
     * @throws NotFound when no such module is installed or it cannot be switched off
     * @throws UserProblem when the reason is missing or too long, or a module that is on needs it
     */
    @PreAuthorize(ADMINISTRATORS)
    public void switchOff(Viewer viewer, String module, String reason) {
        var why = fitting(reason);
        if (why.isEmpty()) {
            throw UserProblem.at("reason", "core.module.no-reason");
        }
        change(viewer, module, false, why);
    }

    /**
     * Switches a module on again. Nothing happens when it is on already.
     *
     * @param reason why, or empty
     * @throws NotFound when no such module is installed
     * @throws UserProblem when the reason is too long, or a module that it needs is off
     */
    @PreAuthorize(ADMINISTRATORS)
    public void switchOn(Viewer viewer, String module, String reason) {
        change(viewer, module, true, fitting(reason));
        events.deliverSoon(module);
    }

    private void change(Viewer viewer, String word, boolean on, String reason) {
        transaction.executeWithoutResult(_ -> {
            table.lock();
            var module = module(word);
            var states = table.all();
            requireOrder(module, on, states);
            if (isOn(states, word) != on) {
                write(viewer, word, on, reason);
            }
        });
        switches.forget();
        request.forget();
    }

    private void write(Viewer viewer, String word, boolean on, String reason) {
        var change = new SwitchChange(on, clock.instant(), viewer.name().full(), reason);
        long row = table.write(word, change, viewer);
        audit.write(
                viewer,
                new ItemRef("core.module", row),
                new Step(on ? "core.switch-on" : "core.switch-off", side(!on), side(on), reason));
    }

    /** What needs another one goes off before it and comes on after it. */
    private void requireOrder(PortalModule module, boolean on, Map<String, SwitchChange> states) {
        if (on && module.needs().stream().anyMatch(need -> !isOn(states, need))) {
            throw UserProblem.of("core.module.needs-others");
        }
        var needing = needing(module, one -> isOn(states, one.id())).size();
        if (!on && needing > 0) {
            throw UserProblem.of("core.module.needed", needing);
        }
    }

    private PortalModule module(String word) {
        return switches.switchable().stream()
                .filter(module -> module.id().equals(word))
                .findFirst()
                .orElseThrow(() -> new NotFound(new ItemRef("core.module", 0)));
    }

    private ModuleRow row(PortalModule module, @Nullable SwitchChange last) {
        var needs = switches.switchable().stream().filter(one -> module.needs().contains(one.id()));
        return new ModuleRow(
                module.id(),
                module.name(),
                module.about(),
                switches.isOn(module.id()),
                needs.map(PortalModule::name).toList(),
                needing(module, one -> switches.isOn(one.id())).stream()
                        .map(PortalModule::name)
                        .toList(),
                last);
    }

    private Collection<PortalModule> needing(PortalModule needed, Predicate<PortalModule> isOn) {
        return switches.switchable().stream()
                .filter(one -> one.needs().contains(needed.id()))
                .filter(isOn)
                .toList();
    }

    private static boolean isOn(Map<String, SwitchChange> states, String word) {
        var state = states.get(word);
        return state == null || state.on();
    }

    private static String side(boolean on) {
        return on ? "ON" : "OFF";
    }

    private static String fitting(String reason) {
        var text = Nfc.of(reason);
        if (text.length() > LONGEST_REASON) {
            throw UserProblem.at("reason", "core.module.long-reason", LONGEST_REASON);
        }
        return text;
    }
}
