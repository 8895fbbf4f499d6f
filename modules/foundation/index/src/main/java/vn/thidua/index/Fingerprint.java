package vn.thidua.index;

import jakarta.persistence.EntityManagerFactory;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;
import org.apache.lucene.util.Version;
import org.hibernate.search.engine.backend.metamodel.IndexFieldDescriptor;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;
import vn.thidua.index.analysis.VietnameseAnalysis;

/**
 * A short sum of all that decides what a document looks like: the engine's version, the fields, and
 * what the analysis makes of its own tables. An index made under another sum is written anew.
 */
@Component
class Fingerprint {

    private final EntityManagerFactory database;
    private final VietnameseAnalysis analysis;

    Fingerprint(EntityManagerFactory database, VietnameseAnalysis analysis) {
        this.database = database;
        this.analysis = analysis;
    }

    /** The sum of the running portal, in hexadecimal digits. */
    String now() {
        var parts = Version.LATEST + "\n" + fields() + "\n" + analysis.sample();
        try {
            var sum = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sum.digest(parts.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String fields() {
        var fields = new TreeSet<String>();
        Search.mapping(database)
                .indexedEntity(IndexEntry.class)
                .indexManager()
                .descriptor()
                .staticFields()
                .forEach(field -> fields.add(describe(field)));
        return String.join("\n", fields);
    }

    private static String describe(IndexFieldDescriptor field) {
        var type = field.toValueField().type();
        return String.join(
                " ",
                field.absolutePath(),
                type.valueClass().getName(),
                type.analyzerName().orElse("-"),
                String.valueOf(new TreeSet<>(type.traits())));
    }
}
