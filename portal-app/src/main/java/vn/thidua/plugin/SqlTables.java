package vn.thidua.plugin;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tables that a migration makes. */
final class SqlTables {

    private static final Pattern COMMENT = Pattern.compile("--[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

    private static final Pattern CREATE =
            Pattern.compile(
                    "\\bcreate\\s+(?:or\\s+replace\\s+)?table\\s+(?:if\\s+not\\s+exists\\s+)?`?(\\w+)`?",
                    Pattern.CASE_INSENSITIVE);

    private SqlTables() {}

    /** Their names in small letters. */
    static Set<String> of(String sql) {
        return CREATE.matcher(COMMENT.matcher(sql).replaceAll(" "))
                .results()
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
