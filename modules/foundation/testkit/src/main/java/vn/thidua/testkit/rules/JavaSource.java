package vn.thidua.testkit.rules;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A Java source with its syntax tree, as the compiler's own parser reads it.
 *
 * @param file the source
 * @param unit its tree
 * @param positions where the tree's parts stand
 */
public record JavaSource(HouseFile file, CompilationUnitTree unit, SourcePositions positions) {

    static List<JavaSource> parse(List<HouseFile> files) {
        var texts = new HashMap<URI, HouseFile>();
        var units = new ArrayList<Unit>();
        for (var file : files) {
            var unit = new Unit(file);
            texts.put(unit.toUri(), file);
            units.add(unit);
        }
        if (units.isEmpty()) {
            return List.of();
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        var task = (JavacTask) compiler.getTask(null, null, null, null, null, units);
        var positions = Trees.instance(task).getSourcePositions();
        try {
            var sources = new ArrayList<JavaSource>();
            for (var tree : task.parse()) {
                var file = texts.get(tree.getSourceFile().toUri());
                if (file != null) {
                    sources.add(new JavaSource(file, tree, positions));
                }
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** File and line of a part, as editors understand it. */
    String place(Tree part) {
        var line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, part));
        return file.path() + ":" + line;
    }

    /** The part as it is written. */
    String text(Tree part) {
        var from = (int) positions.getStartPosition(unit, part);
        var to = (int) positions.getEndPosition(unit, part);
        return from < 0 || to < from ? "" : file.text().substring(from, to);
    }

    /** A text of the checkout as the compiler wants to be given it. */
    private static final class Unit extends SimpleJavaFileObject {

        private final HouseFile file;

        Unit(HouseFile file) {
            super(URI.create("house:///" + file.path()), Kind.SOURCE);
            this.file = file;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return file.text();
        }
    }
}
