package vn.thidua.core.module;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import vn.thidua.core.PortalModule;

/** Packages of the modules that can be switched off, known before any bean is made. */
final class FrontDoors {

    private final ConfigurableListableBeanFactory beans;
    private volatile @Nullable Set<String> packages;

    FrontDoors(ConfigurableListableBeanFactory beans) {
        this.beans = beans;
    }

    /** Whether the class belongs to a module that can be switched off. */
    boolean own(Class<?> type) {
        var place = type.getPackageName() + ".";
        return packages().stream().anyMatch(place::startsWith);
    }

    private Set<String> packages() {
        var found = packages;
        if (found == null) {
            found =
                    Arrays.stream(beans.getBeanNamesForType(PortalModule.class, false, false))
                            .map(name -> beans.getType(name, false))
                            .filter(Objects::nonNull)
                            .filter(door -> !door.isAnnotationPresent(AlwaysOn.class))
                            .map(door -> door.getPackageName() + ".")
                            .collect(Collectors.toUnmodifiableSet());
            packages = found;
        }
        return found;
    }
}
