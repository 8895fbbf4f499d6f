package vn.thidua.index.synonym;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.thidua.index.analysis.VietnameseAnalysis;
import vn.thidua.index.words.Dictionary;

/**
 * Words that mean the same: from the files {@code synonyms/*.txt} of all modules, and the lines
 * that the administrator adds while the portal runs.
 */
@Component
public class Synonyms {

    /** So long another node may not know yet what was changed on this one. */
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final VietnameseAnalysis analysis;
    private final OwnSynonyms own;
    private final Clock clock;
    private final List<List<String>> ofModules = ofModules();
    private volatile State state;

    /** A dictionary, the lines it was made with and when these were last looked at. */
    private record State(Dictionary dictionary, String lines, Instant read) {}

    Synonyms(VietnameseAnalysis analysis, OwnSynonyms own, Clock clock) {
        this.analysis = analysis;
        this.own = own;
        this.clock = clock;
        state = new State(dictionary(""), "", Instant.MIN);
    }

    /** What holds now. */
    public Dictionary now() {
        var held = state;
        if (held.read().plus(FRESH).isBefore(clock.instant())) {
            var lines = own.lines();
            held =
                    new State(
                            lines.equals(held.lines()) ? held.dictionary() : dictionary(lines),
                            lines,
                            clock.instant());
            state = held;
        }
        return held.dictionary();
    }

    /** Looks at the administrator's lines again at the next search. */
    void forget() {
        state = new State(state.dictionary(), state.lines(), Instant.EPOCH);
    }

    /** The groups in these lines: forms divided by commas; {@code #} begins a remark. */
    static List<List<String>> groups(Stream<String> lines) {
        return lines.map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line ->
                        Arrays.stream(line.split(",", -1))
                                .map(String::strip)
                                .filter(form -> !form.isEmpty())
                                .toList())
                .filter(group -> group.size() > 1)
                .toList();
    }

    private Dictionary dictionary(String lines) {
        var groups = Stream.concat(ofModules.stream(), groups(lines.lines()).stream()).toList();
        return new Dictionary(analysis, groups);
    }

    private static List<List<String>> ofModules() {
        try {
            var files =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:synonyms/*.txt");
            return Arrays.stream(files)
                    .flatMap(file -> groups(text(file).lines()).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the synonyms of the modules", e);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
