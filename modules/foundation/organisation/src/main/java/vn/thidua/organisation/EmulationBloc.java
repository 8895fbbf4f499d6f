package vn.thidua.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The bloc as it is kept. */
@Entity
@Table(name = "organisation_bloc")
class EmulationBloc {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version private int version;

    private String code;
    private String name;
    private String fullName;
    private String headWord;
    private String deputyWord;
    private String contact;

    @SuppressWarnings("NullAway.Init")
    protected EmulationBloc() {}

    EmulationBloc(Foundation.BlocEntry entry) {
        code = entry.code();
        name = entry.name();
        fullName = entry.fullName();
        headWord = entry.headWord();
        deputyWord = entry.deputyWord();
        contact = entry.contact();
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    /** The bloc's own word for who holds the role. */
    String wordFor(HeadRole role) {
        return switch (role) {
            case HEAD -> headWord;
            case DEPUTY -> deputyWord;
        };
    }

    Bloc shown() {
        return new Bloc(id(), code, name, fullName, headWord, deputyWord, contact);
    }
}
