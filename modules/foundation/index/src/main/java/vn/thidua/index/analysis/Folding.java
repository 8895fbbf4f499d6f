package vn.thidua.index.analysis;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;

/**
 * Takes the accents off a word: {@code đoàn} is found as {@code doan}, {@code kỹ} as {@code ki}.
 */
final class Folding {

    private static final List<RuleFile.Rule> FINAL_Y = RuleFile.read("final-y.txt").rules();

    private Folding() {}

    static TokenStream of(TokenStream words) {
        TokenStream folded = new ASCIIFoldingFilter(words);
        for (var rule : FINAL_Y) {
            folded =
                    new PatternReplaceFilter(
                            folded, Pattern.compile(rule.from()), rule.to(), false);
        }
        return folded;
    }

    /** One word without its accents, as {@link #of} would leave it. */
    static String word(String word) {
        var folded = new char[4 * word.length()];
        int length =
                ASCIIFoldingFilter.foldToASCII(word.toCharArray(), 0, folded, 0, word.length());
        var plain = new String(folded, 0, length);
        for (var rule : FINAL_Y) {
            plain = plain.replaceFirst(rule.from(), rule.to());
        }
        return plain;
    }
}
