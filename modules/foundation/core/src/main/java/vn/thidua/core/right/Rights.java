package vn.thidua.core.right;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.thidua.core.Permission;
import vn.thidua.core.PortalModule;
import vn.thidua.core.Viewer;

/**
 * The fence in front of every service method: {@code @PreAuthorize("@rights.may(#viewer,
 * 'news.write')")}. Views ask the same question to leave out what would be refused.
 */
@Service
public class Rights {

    private final Map<String, Permission> permissions;

    Rights(List<PortalModule> modules) {
        permissions =
                modules.stream()
                        .flatMap(module -> module.permissions().stream())
                        .collect(Collectors.toMap(Permission::key, Function.identity()));
    }

    /**
     * Whether the viewer has the power.
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
        return known.isHeldBy(viewer);
    }
}
