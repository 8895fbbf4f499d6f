package vn.thidua.index;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.index.words.Sought;

/** Makes one hit of what the engine found: sought words marked, the telling sentences chosen. */
final class HitMaker {

    /** Documents shown under a hit. */
    private static final int MOST_FILES = 2;

    private final ShownTexts texts;
    private final Found found;
    private final Sought.Marker marker;

    HitMaker(ShownTexts texts, Found found, Sought sought) {
        this.texts = texts;
        this.found = found;
        this.marker = sought.in(texts.of(found));
    }

    SearchHit hit() {
        return new SearchHit(
                found.ref(),
                mark(found.text().title()),
                snippets(),
                found.place().unit(),
                found.place().period(),
                found.place().date(),
                found.show().path(),
                found.show().picture(),
                files());
    }

    private List<List<Piece>> snippets() {
        var summary = mark(found.text().summary());
        var sentences =
                found.passages().inText().stream()
                        .map(Marks::without)
                        .map(this::mark)
                        .filter(HitMaker::isMarked)
                        .toList();
        if (!isMarked(summary) && !sentences.isEmpty()) {
            return sentences;
        }
        return summary.isEmpty() ? List.of() : List.of(summary);
    }

    private List<FoundFile> files() {
        var files = new ArrayList<FoundFile>();
        var passages = found.passages();
        var names = found.show().files().stream().map(Lines::file).toList();
        for (var sentence : passages.inFiles()) {
            int place = FileMarks.place(sentence);
            if (place < names.size() && files.size() < MOST_FILES) {
                var file = names.get(place);
                var words = Marks.without(sentence).strip();
                var shown =
                        new FoundFile(
                                mark(file.name(), FileMarks.words(file.name())),
                                file.path(),
                                FileMarks.isName(words, file.name()) ? List.of() : mark(words));
                boolean isNew = files.stream().noneMatch(it -> it.path().equals(file.path()));
                if (isNew && (isMarked(shown.name()) || isMarked(shown.sentence()))) {
                    files.add(shown);
                }
            }
        }
        return List.copyOf(files);
    }

    private List<Piece> mark(String text) {
        return mark(text, text);
    }

    /** The text with the words marked that stand at the same places in the other one. */
    private List<Piece> mark(String text, String words) {
        return Pieces.of(text, marker.spans(texts.words(words)));
    }

    private static boolean isMarked(List<Piece> pieces) {
        return pieces.stream().anyMatch(Piece::hit);
    }
}
