package vn.thidua.index;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.core.Viewer;
import vn.thidua.core.grant.Grants;
import vn.thidua.index.analysis.VietnameseAnalysis;
import vn.thidua.index.words.Slips;
import vn.thidua.index.words.Typed;

/**
 * Guesses what was meant, by the texts of hits that the viewer may read and by nothing else: so a
 * guess tells no more than the hits themselves.
 */
@Component
class Guesses {

    /** Enough texts to tell the usual form of a word from a rare one. */
    private static final int TEXTS = 30;

    private final Engine engine;
    private final Grants grants;
    private final VietnameseAnalysis analysis;

    Guesses(Engine engine, Grants grants, VietnameseAnalysis analysis) {
        this.engine = engine;
        this.grants = grants;
        this.analysis = analysis;
    }

    /** The letters that were meant. */
    Optional<String> mend(Viewer viewer, Question nearly, Typed typed) {
        var found = engine.nearly(nearly, TEXTS);
        var readable = grants.readable(viewer, found.stream().map(Found::ref).toList());
        var shown = found.stream().filter(it -> readable.contains(it.ref())).toList();
        return Slips.mend(typed, new ShownTexts(analysis).of(shown));
    }
}
