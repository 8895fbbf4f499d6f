package vn.thidua.core.duty;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.thidua.core.UserProblem;
import vn.thidua.core.Viewer;
import vn.thidua.core.module.ModuleSwitches;
import vn.thidua.core.request.RequestMemory;

/** The duties of a person from all modules that are on. Rights are the sources' business. */
@Service
public class Duties {

    /** What has a last day first, the nearest of all; then what waits longest. */
    private static final Comparator<Duty> NEAREST =
            Comparator.comparing(Duty::due, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Duty::since);

    private final Map<String, DutySource> sources;
    private final ModuleSwitches switches;
    private final RequestMemory request;

    Duties(List<DutySource> sources, ModuleSwitches switches, RequestMemory request) {
        this.sources =
                sources.stream()
                        .collect(
                                Collectors.toMap(
                                        DutySource::kind,
                                        Function.identity(),
                                        (one, _) -> {
                                            throw new IllegalStateException(
                                                    "Two sources tell duties of " + one.kind());
                                        },
                                        TreeMap::new));
        this.switches = switches;
        this.request = request;
    }

    /** What the viewer has to do for the acting unit, the nearest first. */
    public List<Duty> of(Viewer viewer) {
        return request.get(new Asked(viewer), () -> ask(viewer));
    }

    private List<Duty> ask(Viewer viewer) {
        return sources.values().stream()
                .filter(source -> switches.isOn(source.getClass()))
                .flatMap(source -> source.duties(viewer).stream())
                .sorted(NEAREST)
                .toList();
    }

    /**
     * Does a duty in place.
     *
     * @throws UserProblem when it can no longer be done, or its module was switched off
     */
    public void settle(Viewer viewer, DutyKey key) {
        source(key).settle(viewer, key.id());
        request.forget();
    }

    /**
     * Takes back what was just done in place.
     *
     * @throws UserProblem when that is no longer possible, or its module was switched off
     */
    public void reopen(Viewer viewer, DutyKey key) {
        source(key).reopen(viewer, key.id());
        request.forget();
    }

    private DutySource source(DutyKey key) {
        @Nullable DutySource source = sources.get(key.kind());
        if (source == null) {
            throw new IllegalArgumentException("Nobody tells duties of " + key.kind());
        }
        switches.requireOn(source.getClass());
        return source;
    }

    /** The menu, the greeting and the list of one page show the same duties. */
    private record Asked(Viewer viewer) {}
}
