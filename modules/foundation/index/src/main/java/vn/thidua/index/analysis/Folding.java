package vn.thidua.index.analysis;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes the accents off a word: {@code đoàn} is found as {@code doan}, {@code kỹ} as {@code ki}.
 * What has been folded once is remembered, because the same few words make up all texts.
 */
final class Folding extends TokenFilter {

    private static final List<Ending> FINAL_Y =
            RuleFile.read("final-y.txt").rules().stream().map(Ending::of).toList();

    /** Vietnamese has some seven thousand syllables, and few of them are ever met. */
    private static final int MOST_KNOWN = 10_000;

    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    /** How a word may end, and what is written instead. */
    private record Ending(Pattern from, String to) {

        static Ending of(RuleFile.Rule rule) {
            return new Ending(Pattern.compile(rule.from()), rule.to());
        }
    }

    Folding(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        var plain = word(term.toString());
        term.setEmpty().append(plain);
        return true;
    }

    /** One word without its accents. */
    static String word(String word) {
        var known = KNOWN.get(word);
        if (known != null) {
            return known;
        }
        var plain = folded(word);
        if (KNOWN.size() < MOST_KNOWN) {
            KNOWN.put(word, plain);
        }
        return plain;
    }

    private static String folded(String word) {
        var folded = new char[4 * word.length()];
        int length =
                ASCIIFoldingFilter.foldToASCII(word.toCharArray(), 0, folded, 0, word.length());
        var plain = new String(folded, 0, length);
        for (var ending : FINAL_Y) {
            plain = ending.from().matcher(plain).replaceFirst(ending.to());
        }
        return plain;
    }
}
