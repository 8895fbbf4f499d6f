package vn.thidua.core.right;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;
import vn.thidua.core.Permission;
import vn.thidua.core.PortalModule;
import vn.thidua.core.Viewer;
import vn.thidua.core.module.ModuleSwitches;

/**
 * The fence in front of every service method: {@code @PreAuthorize("@rights.may(#viewer,
 * 'news.write')")}. Views ask the same question to leave out what would be refused.
 */
@Service
public class Rights {

    private final Map<String, Permission> permissions;
    private final Map<String, String> owners;
    private final Predicate<String> isOn;

    @Autowired
    Rights(List<PortalModule> modules, ModuleSwitches switches) {
        this(modules, switches::isOn);
    }

    Rights(List<PortalModule> modules, Predicate<String> isOn) {
        this.isOn = isOn;
        permissions =
                modules.stream()
                        .flatMap(module -> module.permissions().stream())
                        .collect(Collectors.toMap(Permission::key, Function.identity()));
        owners =
                modules.stream()
                        .flatMap(module ->
                                module.permissions().stream()
                                        .map(one -> Map.entry(one.key(), module.id())))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Whether the viewer has the power; nobody has one of a module that is off.
     *
     * @throws IllegalArgumentException when no installed module declares the permission: a spelling
     *     mistake must not look like a refusal
     */
    public boolean may(Viewer viewer, String permission) {
        var known = permissions.get(permission);
        if (known == null) {
            throw new IllegalArgumentException(
                    "No module declares the permission '%s'. Declared: %s"
                            .formatted(permission, permissions.keySet()));
        }
        return isOn.test(owners.getOrDefault(permission, "")) && known.isHeldBy(viewer);
    }
}
