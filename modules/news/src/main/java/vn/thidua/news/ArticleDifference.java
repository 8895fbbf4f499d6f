package vn.thidua.news;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Two texts of one article, word by word. */
public final class ArticleDifference {

    private ArticleDifference() {}

    /**
     * Compares the words of two texts.
     *
     * @return the first text in pieces, then the second
     */
    public static Sides of(String first, String second) {
        var left = words(first);
        var right = words(second);
        var deltas =
                DiffUtils.diff(left, right).getDeltas().stream()
                        .filter(delta -> delta.getType() != DeltaType.EQUAL)
                        .toList();
        return new Sides(
                pieces(left, deltas, AbstractDelta::getSource),
                pieces(right, deltas, AbstractDelta::getTarget));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    private static List<Piece> pieces(
            List<String> words,
            List<AbstractDelta<String>> deltas,
            Function<AbstractDelta<String>, Chunk<String>> side) {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (var delta : deltas) {
            var chunk = side.apply(delta);
            add(pieces, words.subList(at, chunk.getPosition()), false);
            add(pieces, chunk.getLines(), true);
            at = chunk.getPosition() + chunk.size();
        }
        add(pieces, words.subList(at, words.size()), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, List<String> words, boolean differs) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(String.join(" ", words), differs));
        }
    }

    /**
     * Some words on end.
     *
     * @param differs whether the other text does not have them here
     */
    public record Piece(String words, boolean differs) {}

    /** Both texts in pieces. */
    public record Sides(List<Piece> first, List<Piece> second) {}
}
