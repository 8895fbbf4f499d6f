package vn.thidua.index.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.index.analysis.VietnameseAnalysis;
import vn.thidua.index.analysis.Words;

/**
 * Groups of words that mean the same. It reads what was typed and joins words that have another
 * name; the longest name wins. Words that only make a question are left out. The index itself keeps
 * what was written, so a new group holds at once and nothing is written anew.
 */
public final class Dictionary {

    /** Two titles fit; more is pasted by mistake and would only make the engine slow. */
    static final int MOST_WORDS = 32;

    private static final int MOST_CHARACTERS = 400;

    private static final QuestionWords NO_QUESTION = new QuestionWords(List.of());

    /** Half of a character of two, as a cut leaves it; a question to OpenSearch cannot carry it. */
    private static final Pattern HALF = Pattern.compile("\\p{Cs}");

    /** Emoji, also those of flags, skin colours and keys, and what joins them to one. */
    private static final Pattern PICTURES =
            Pattern.compile(
                    "[\\p{IsExtended_Pictographic}\\p{IsEmoji_Modifier}"
                            + "\\x{1F1E6}-\\x{1F1FF}\\uFE0F\\u20E3]+");

    private final VietnameseAnalysis analysis;
    private final QuestionWords questions;
    private final Map<String, List<Name>> byFirstWord = new HashMap<>();

    /** A form of a group: its words without accents, and the forms that mean the same. */
    private record Name(List<String> words, List<String> others) {}

    /**
     * A dictionary of these groups.
     *
     * @param groups each a list of forms
     */
    public Dictionary(VietnameseAnalysis analysis, List<List<String>> groups) {
        this.analysis = analysis;
        this.questions = QuestionWords.read(analysis);
        var names = new LinkedHashMap<List<String>, List<String>>();
        for (var group : groups) {
            for (var form : group) {
                names.computeIfAbsent(folded(form), _ -> new ArrayList<>())
                        .addAll(group.stream().filter(other -> !other.equals(form)).toList());
            }
        }
        names.forEach((words, others) -> {
            if (!words.isEmpty()) {
                byFirstWord
                        .computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
                        .add(new Name(words, others));
            }
        });
        byFirstWord
                .values()
                .forEach(some ->
                        some.sort(Comparator.comparingInt((Name it) -> -it.words().size())));
    }

    /** Reads what was typed; nothing in it is an operator. */
    public Typed read(String typed) {
        var cut = typed.substring(0, Math.min(typed.length(), MOST_CHARACTERS));
        var beginning = withoutPictures(HALF.matcher(cut).replaceAll(" "));
        var all = WordsOfText.of(analysis, beginning).folded();
        int count = Math.min(all.size(), MOST_WORDS);
        var text = count == 0 ? "" : beginning.substring(0, all.get(count - 1).end());
        var words = WordsOfText.of(analysis, text);
        var parts = parts(words, questions);
        return new Typed(text, words, parts.isEmpty() ? parts(words, NO_QUESTION) : parts);
    }

    /** A picture among words is decoration, which texts rarely share; alone it is looked for. */
    private String withoutPictures(String typed) {
        var words = PICTURES.matcher(typed).replaceAll(" ");
        return words.equals(typed) || WordsOfText.of(analysis, words).size() == 0 ? typed : words;
    }

    private List<Part> parts(WordsOfText words, QuestionWords leftOut) {
        var parts = new ArrayList<Part>();
        int at = 0;
        while (at < words.size()) {
            @Nullable Name name = nameAt(words, at);
            int question = name == null ? leftOut.at(words, at) : 0;
            if (question > 0) {
                at += question;
                continue;
            }
            int length = name == null ? 1 : name.words().size();
            var typed =
                    words.text()
                            .substring(
                                    words.folded().get(at).start(),
                                    words.folded().get(at + length - 1).end());
            parts.add(new Part(typed, name == null ? List.of() : name.others()));
            at += length;
        }
        return parts;
    }

    private @Nullable Name nameAt(WordsOfText words, int at) {
        return byFirstWord.getOrDefault(words.folded(at), List.of()).stream()
                .filter(name -> stands(name.words(), words, at))
                .findFirst()
                .orElse(null);
    }

    private static boolean stands(List<String> name, WordsOfText words, int at) {
        if (at + name.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < name.size(); i++) {
            if (!Objects.equals(name.get(i), words.folded(at + i))) {
                return false;
            }
        }
        return true;
    }

    private List<String> folded(String form) {
        return WordsOfText.of(analysis, form).folded().stream().map(Words.Word::term).toList();
    }
}
