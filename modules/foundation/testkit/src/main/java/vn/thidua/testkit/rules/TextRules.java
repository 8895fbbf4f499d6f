package vn.thidua.testkit.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts that people read: none missing, none left over, the same in both languages. */
public final class TextRules {

    /** The administrator's page asks every front door for the sentence about its module. */
    private static final Predicate<String> ABOUT_A_MODULE =
            Pattern.compile("[a-z-]+\\.about").asMatchPredicate();

    private final List<TextBundle> bundles;
    private final List<TextUse> uses;
    private final Map<String, String> vietnamese = new TreeMap<>();
    private final Map<String, String> english = new TreeMap<>();

    /** The rules over the bundles and the uses of their keys. */
    public TextRules(List<HouseFile> files, List<JavaSource> sources) {
        bundles = TextBundle.of(files);
        bundles.forEach(bundle -> (bundle.english() ? english : vietnamese).putAll(bundle.texts()));
        var modules = bundles.stream().map(TextBundle::module).collect(Collectors.toSet());
        uses =
                TextUse.of(sources, files).stream()
                        .filter(use -> modules.contains(use.key().split("\\.", 2)[0]))
                        .toList();
    }

    /** Keys begin with their module's name and stand once. */
    public void keysBeginWithTheirModule() {
        Offences.none(
                "Keys are written <module>.<place>.<thing>, begin with the name of their bundle and"
                        + " stand in it once.",
                bundles.stream().flatMap(TextRules::strayKeys).toList());
    }

    /** Every key that the code uses has a text. */
    public void nothingIsMissing() {
        Offences.none(
                "Every key has a text: add it to the module's bundle in both languages, or mend"
                        + " the key.",
                uses.stream()
                        .filter(use -> use.sure() || use.isBeginning())
                        .filter(use -> vietnamese.keySet().stream().noneMatch(use::covers))
                        .map(use -> use.place() + ": " + use.key())
                        .toList());
    }

    /** Every text is used. */
    public void nothingIsLeftOver() {
        Offences.none(
                "No text without a use: delete it in both languages. Keys that are put together"
                        + " begin with a literal that ends with a full stop.",
                vietnamese.keySet().stream()
                        .filter(key -> !ABOUT_A_MODULE.test(key))
                        .filter(key -> uses.stream().noneMatch(use -> use.covers(key)))
                        .toList());
    }

    /** Both languages have the same keys. */
    public void bothLanguagesHaveTheSameKeys() {
        var offences = new ArrayList<String>();
        without(vietnamese, english).forEach(key -> offences.add("English lacks " + key));
        without(english, vietnamese).forEach(key -> offences.add("Vietnamese lacks " + key));
        Offences.none("Every key has a text in both languages: write the other one.", offences);
    }

    /**
     * Patterns can be read, and both languages use the same arguments.
     *
     * @param reasons keys whose languages differ on purpose, and why
     */
    public void patternsAgree(Map<String, String> reasons) {
        var offences = new ArrayList<String>();
        Stream.of(vietnamese, english)
                .flatMap(texts -> texts.entrySet().stream())
                .flatMap(text -> TextPattern.faults(text.getKey(), text.getValue()))
                .forEach(offences::add);
        var inBoth = new HashSet<>(vietnamese.keySet());
        inBoth.retainAll(english.keySet());
        inBoth.removeAll(reasons.keySet());
        inBoth.stream().sorted().flatMap(this::disagreements).forEach(offences::add);
        Offences.none(
                "Texts are patterns of MessageFormat: {0} is an argument, an apostrophe is written"
                        + " twice, and both languages use the same arguments.",
                offences);
    }

    private Stream<String> disagreements(String key) {
        var one = TextPattern.arguments(vietnamese.getOrDefault(key, ""));
        var other = TextPattern.arguments(english.getOrDefault(key, ""));
        return one.equals(other)
                ? Stream.empty()
                : Stream.of("%s: Vietnamese uses %s, English %s".formatted(key, one, other));
    }

    private static Stream<String> strayKeys(TextBundle bundle) {
        var stray =
                bundle.texts().keySet().stream()
                        .filter(key -> !key.startsWith(bundle.module() + "."))
                        .map(key -> bundle.path() + ": " + key);
        return Stream.concat(
                stray, bundle.twice().stream().map(key -> bundle.path() + ": twice " + key));
    }

    private static Set<String> without(Map<String, String> some, Map<String, String> others) {
        var left = new HashSet<>(some.keySet());
        left.removeAll(others.keySet());
        return left;
    }
}
