package vn.thidua.index;

import java.util.regex.Pattern;
import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;

/**
 * Names of one portal in a cluster that several may share. The engine writes to one name and reads
 * from another, both stand for an index whose own name tells its form: so a new form is filled
 * while people search in the old one.
 *
 * @param prefix what all of them begin with
 */
record ClusterNames(String prefix) implements IndexLayoutStrategy {

    /** The index of {@link IndexEntry}. */
    private static final String ITEMS = "items";

    private static final int SUM = 12;

    /** Only asked for by an engine that makes its indexes itself, which this one does not. */
    @Override
    public String createInitialElasticsearchIndexName(String index) {
        return prefix + index + "-1";
    }

    @Override
    public String createWriteAlias(String index) {
        return prefix + index + "-write";
    }

    @Override
    public String createReadAlias(String index) {
        return prefix + index + "-read";
    }

    String write() {
        return createWriteAlias(ITEMS);
    }

    String read() {
        return createReadAlias(ITEMS);
    }

    /** All of this portal, and what was made by mistake under its names. */
    String all() {
        return prefix + ITEMS + "-*";
    }

    /** The index whose form has this sum, in hexadecimal digits. */
    String index(String sum) {
        return prefix + ITEMS + "-" + sum.substring(0, SUM);
    }

    /** Whether it is an index of this portal in any form. */
    boolean isIndex(String name) {
        return name.matches(Pattern.quote(prefix + ITEMS + "-") + "[0-9a-f]{" + SUM + "}");
    }
}
