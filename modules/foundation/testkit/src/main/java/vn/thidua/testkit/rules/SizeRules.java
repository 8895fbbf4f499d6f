package vn.thidua.testkit.rules;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sizes that keep the code readable. A source counts its lines without package, imports and empty
 * lines; comments count, since they are read too. A method counts the lines between its braces that
 * are not empty. The numbers are those of Hibernate Search, which people still find their way in.
 */
public final class SizeRules {

    private static final int MEDIAN = 45;
    private static final int NINE_OF_TEN = 130;
    private static final int MOST = 300;
    private static final int VIEW = 200;
    private static final int METHOD = 25;

    private SizeRules() {}

    /** Half of the sources have at most 45 lines, nine of ten at most 130. */
    public static void sourcesAreShort(List<JavaSource> sources) {
        var sizes = sources.stream().map(source -> source.file().size()).sorted().toList();
        var offences = new ArrayList<String>();
        check(offences, "half of the sources have more than", MEDIAN, part(sizes, 0.5));
        check(offences, "one of ten sources has more than", NINE_OF_TEN, part(sizes, 0.9));
        Offences.none(
                "Sources are short: give up a component, a record or a step of the work.",
                offences);
    }

    /** No source has more than 300 lines, no view more than 200. */
    public static void noneIsHuge(List<JavaSource> sources) {
        Offences.none(
                "No source has more than 300 lines, no view more than 200: cut it in two.",
                sources.stream()
                        .map(JavaSource::file)
                        .filter(file -> file.size() > limit(file))
                        .sorted(Comparator.comparingLong(HouseFile::size).reversed())
                        .map(file -> "%s: %d lines".formatted(file.path(), file.size()))
                        .toList());
    }

    /** No method has more than 25 lines. */
    public static void methodsAreShort(List<JavaSource> sources) {
        Offences.none(
                "No method has more than 25 lines: give its steps names of their own.",
                sources.stream().flatMap(SizeRules::longMethods).toList());
    }

    private static int limit(HouseFile file) {
        return file.name().endsWith("View.java") ? VIEW : MOST;
    }

    private static long part(List<Long> sizes, double share) {
        return sizes.isEmpty() ? 0 : sizes.get((int) ((sizes.size() - 1) * share));
    }

    private static void check(List<String> offences, String what, int allowed, long found) {
        if (found > allowed) {
            offences.add("%s %d lines: %d".formatted(what, allowed, found));
        }
    }

    private static Stream<String> longMethods(JavaSource source) {
        var found = new ArrayList<String>();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
                var lines = lines(source, method.getBody());
                if (lines > METHOD) {
                    found.add(
                            "%s: %s has %d lines"
                                    .formatted(source.place(method), method.getName(), lines));
                }
                return super.visitMethod(method, null);
            }
        }.scan(source.unit(), null);
        return found.stream();
    }

    /** Lines between the braces; the lines of the braces themselves do not count. */
    private static long lines(JavaSource source, @Nullable BlockTree body) {
        return body == null
                ? 0
                : Math.max(
                        0, source.text(body).lines().filter(line -> !line.isBlank()).count() - 2);
    }
}
