package vn.thidua.core.module;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.util.ClassUtils;
import vn.thidua.core.PortalModule;
import vn.thidua.core.UserProblem;
import vn.thidua.core.time.PortalTime;

/**
 * Which modules are on. Everything that shows or does something of a module asks here: the menu,
 * the home page, grants, rights, the search, the gates in front of pages, controllers and services.
 *
 * <p>A module owns the package of its front door and everything below it. It is off when it was
 * switched off, or when a module that it needs is off. The state is read from the database, because
 * several portals may serve one installation; each keeps what it read for {@link #LIFETIME}.
 */
@Service
public class ModuleSwitches {

    /** For so long another portal of the same installation may not know of a switch. */
    static final Duration LIFETIME = Duration.ofSeconds(2);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final Logger LOG = LoggerFactory.getLogger(ModuleSwitches.class);

    private final Map<String, PortalModule> modules;
    private final SwitchTable table;
    private final ClassValue<Optional<PortalModule>> owners =
            new ClassValue<>() {
                @Override
                protected Optional<PortalModule> computeValue(Class<?> type) {
                    return find(type);
                }
            };
    private volatile @Nullable Known known;

    ModuleSwitches(List<PortalModule> modules, SwitchTable table) {
        this.modules =
                modules.stream()
                        .collect(
                                toMap(
                                        PortalModule::id,
                                        Function.identity(),
                                        (one, _) -> {
                                            throw new IllegalStateException(
                                                    "Two modules are called " + one.id());
                                        },
                                        TreeMap::new));
        this.table = table;
    }

    /** Whether the module works; a word that no module has counts as on. */
    public boolean isOn(String module) {
        return off(module).isEmpty();
    }

    /** Whether the module works that the class belongs to; the portal's own classes always do. */
    public boolean isOn(Class<?> type) {
        return off(type).isEmpty();
    }

    /** Whether items of the type, such as {@code news.article}, are shown at present. */
    public boolean shows(String itemType) {
        return isOn(itemType.substring(0, itemType.indexOf('.')));
    }

    /** Words of the modules that are off. */
    public Set<String> off() {
        var states = states();
        return states.values().stream().allMatch(SwitchChange::on)
                ? Set.of()
                : modules.keySet().stream()
                        .filter(module -> off(module, states, new HashSet<>()).isPresent())
                        .collect(toSet());
    }

    /** Since when the module is off, nothing while it is on. */
    public Optional<SwitchedOff> off(String module) {
        var states = states();
        return states.values().stream().allMatch(SwitchChange::on)
                ? Optional.empty()
                : off(module, states, new HashSet<>());
    }

    /** Since when the module is off that the class belongs to. */
    public Optional<SwitchedOff> off(Class<?> type) {
        return owner(type).flatMap(module -> off(module.id()));
    }

    /**
     * Passes only while the module works that the class belongs to.
     *
     * @throws UserProblem saying since when it is off and that nothing typed is lost
     */
    public void requireOn(Class<?> type) {
        var off = off(type);
        if (off.isPresent()) {
            var day = PortalTime.dayOf(off.get().since());
            throw UserProblem.of("core.module.off", DAY.format(day));
        }
    }

    /** The module that a class belongs to, nothing for the portal's own classes. */
    public Optional<PortalModule> owner(Class<?> type) {
        return owners.get(ClassUtils.getUserClass(type));
    }

    /** Whether something named by its class, such as a listener, belongs to the module. */
    boolean isHome(String word, String className) {
        var module = modules.get(word);
        return module != null && className.startsWith(home(module));
    }

    /** Modules that can be switched off, in the order of their words. */
    Collection<PortalModule> switchable() {
        return modules.values().stream().filter(ModuleSwitches::isSwitchable).toList();
    }

    /** The last switching of each module that was ever switched. */
    Map<String, SwitchChange> states() {
        var last = known;
        if (last != null && !last.isOld()) {
            return last.states();
        }
        try {
            var now = new Known(table.all(), System.nanoTime());
            known = now;
            return now.states();
        } catch (DataAccessException e) {
            // The database is away: the last that was known stands, and is asked for again soon.
            LOG.debug("The switches of the modules cannot be read", e);
            var kept = last == null ? Map.<String, SwitchChange>of() : last.states();
            known = new Known(kept, System.nanoTime());
            return kept;
        }
    }

    /** The next question reads the database. */
    void forget() {
        known = null;
    }

    static boolean isSwitchable(PortalModule module) {
        return !ClassUtils.getUserClass(module).isAnnotationPresent(AlwaysOn.class);
    }

    private Optional<SwitchedOff> off(
            String word, Map<String, SwitchChange> states, Set<String> asked) {
        var module = modules.get(word);
        if (module == null || !asked.add(word) || !isSwitchable(module)) {
            return Optional.empty();
        }
        var own = states.get(word);
        if (own != null && !own.on()) {
            return Optional.of(new SwitchedOff(word, module.name(), own.at()));
        }
        return module.needs().stream()
                .flatMap(need -> off(need, states, asked).stream())
                .map(need -> new SwitchedOff(word, module.name(), need.since()))
                .findFirst();
    }

    private Optional<PortalModule> find(Class<?> type) {
        var place = type.getPackageName() + ".";
        return modules.values().stream()
                .filter(module -> place.startsWith(home(module)))
                .max(Comparator.comparingInt(module -> home(module).length()));
    }

    private static String home(PortalModule module) {
        return ClassUtils.getUserClass(module).getPackageName() + ".";
    }

    /** What was read, and when by the machine's own count of nanoseconds. */
    private record Known(Map<String, SwitchChange> states, long readAt) {

        boolean isOld() {
            return System.nanoTime() - readAt > LIFETIME.toNanos();
        }
    }
}
