package vn.thidua.testkit.rules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words that people read stand in the text bundles; Java is written in English letters. */
public final class WordRules {

    private static final int LAST_ENGLISH = 0x7F;

    private WordRules() {}

    /** No Vietnamese letter in code; comments may quote. */
    public static void codeHasEnglishLetters(List<JavaSource> sources) {
        Offences.none(
                "Java code outside of comments has English letters only: put the words into"
                        + " i18n/<module>.properties, language tables into a resource file.",
                sources.stream().flatMap(WordRules::foreign).toList());
    }

    private static Stream<String> foreign(JavaSource source) {
        var scanner = new Scanner(source);
        scanner.scan(source.unit(), null);
        return scanner.found.stream();
    }

    /** Looks at literals and at names that are declared. */
    private static final class Scanner extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final JavaSource source;
        private final List<String> found = new ArrayList<>();

        Scanner(JavaSource source) {
            this.source = source;
        }

        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
            // As written: an escape names a sign and is no word.
            look(literal, source.text(literal));
            return super.visitLiteral(literal, null);
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            look(type, type.getSimpleName().toString());
            return super.visitClass(type, null);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            look(method, method.getName().toString());
            return super.visitMethod(method, null);
        }

        @Override
        public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
            look(variable, variable.getName().toString());
            return super.visitVariable(variable, null);
        }

        private void look(Tree part, String word) {
            if (word.chars().anyMatch(sign -> sign > LAST_ENGLISH && Character.isLetter(sign))) {
                found.add("%s: %s".formatted(source.place(part), word));
            }
        }
    }
}
