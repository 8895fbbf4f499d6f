package vn.thidua.testkit.rules;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A word in code that is, or may be, the key of a text.
 *
 * @param key the word; with a full stop at its end it begins keys that are put together
 * @param place file and line
 * @param sure whether it can be nothing else: modules also have words of two parts for powers,
 *     events and types of items
 */
record TextUse(String key, String place, boolean sure) {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z-]*(\\.[a-z0-9-]+)+\\.?");
    private static final Pattern THREE_PARTS = Pattern.compile("([^.]+\\.){2}.*");
    private static final Pattern IN_PAGES =
            Pattern.compile("\\{\\{([a-z][a-z0-9.-]+\\.[a-z0-9-]+)}}");
    private static final Set<String> TEXT_CALLS =
            Set.of("getTranslation", "text", "UserProblem.of", "UserProblem.at", "title");

    boolean isBeginning() {
        return key.endsWith(".");
    }

    boolean covers(String other) {
        return isBeginning() ? other.startsWith(key) : other.equals(key);
    }

    /** Uses in Java and in the pages that are sent without the user interface. */
    static List<TextUse> of(List<JavaSource> sources, List<HouseFile> files) {
        var inCode = sources.stream().flatMap(TextUse::inCode);
        var inPages =
                files.stream()
                        .filter(file -> file.isMainResource() && file.name().endsWith(".html"))
                        .flatMap(TextUse::inPage);
        return Stream.concat(inCode, inPages).toList();
    }

    private static Stream<TextUse> inPage(HouseFile page) {
        return IN_PAGES.matcher(page.text())
                .results()
                .map(found -> new TextUse(found.group(1), page.path(), true));
    }

    private static Stream<TextUse> inCode(JavaSource source) {
        var scanner = new Scanner(source);
        scanner.scan(source.unit(), "");
        return scanner.found.stream();
    }

    /** Hands down what a literal is given to: a call, or a member of an annotation. */
    private static final class Scanner extends TreeScanner<@Nullable Void, String> {

        private final JavaSource source;
        private final List<TextUse> found = new ArrayList<>();

        Scanner(JavaSource source) {
            this.source = source;
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, String outer) {
            scan(call.getMethodSelect(), outer);
            var name = call.getMethodSelect().toString();
            var isProblem = name.startsWith("UserProblem.");
            return scan(call.getArguments(), isProblem ? name : name.replaceAll(".*\\.", ""));
        }

        @Override
        public @Nullable Void visitNewClass(NewClassTree creation, String outer) {
            return super.visitNewClass(creation, "new");
        }

        @Override
        public @Nullable Void visitAssignment(AssignmentTree member, String outer) {
            return super.visitAssignment(member, member.getVariable().toString());
        }

        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, String givenTo) {
            if (literal.getValue() instanceof String word && KEY.matcher(word).matches()) {
                var sure = THREE_PARTS.matcher(word).matches() || TEXT_CALLS.contains(givenTo);
                found.add(new TextUse(word, source.place(literal), sure));
            }
            return null;
        }
    }
}
