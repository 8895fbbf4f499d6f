package vn.thidua.index.synonym;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.UserProblem;
import vn.thidua.core.Viewer;
import vn.thidua.core.text.Nfc;

/** The administrator's words that mean the same: read, checked and changed. */
@Service
public class SynonymBook {

    /** Room for some thousand groups; a larger text was pasted by mistake. */
    static final int MOST_CHARACTERS = 100_000;

    private final OwnSynonyms own;
    private final Synonyms synonyms;

    SynonymBook(OwnSynonyms own, Synonyms synonyms) {
        this.own = own;
        this.synonyms = synonyms;
    }

    /** The lines as they are now. */
    @PreAuthorize("@rights.may(#viewer, 'index.synonyms')")
    @Transactional(readOnly = true)
    public SynonymLines read(Viewer viewer) {
        return own.read();
    }

    /**
     * Replaces the lines. They hold at once, at other nodes within half a minute; nothing is
     * indexed anew.
     *
     * @param lines with the version they were read in
     * @throws UserProblem when a line is no group, the text is too long, or somebody else changed
     *     it meanwhile
     */
    @PreAuthorize("@rights.may(#viewer, 'index.synonyms')")
    @Transactional
    public void write(Viewer viewer, SynonymLines lines) {
        var text = Nfc.of(lines.lines());
        if (text.length() > MOST_CHARACTERS) {
            throw UserProblem.at("lines", "index.problem.synonyms-too-long");
        }
        text.lines()
                .filter(line -> !isGroup(line))
                .findFirst()
                .ifPresent(line -> {
                    throw UserProblem.at("lines", "index.problem.no-group", line.strip());
                });
        if (!own.write(new SynonymLines(lines.version(), text))) {
            throw UserProblem.of("index.problem.synonyms-changed");
        }
        synonyms.forget();
    }

    private static boolean isGroup(String line) {
        return line.isBlank()
                || line.strip().startsWith("#")
                || !Synonyms.groups(Stream.of(line)).equals(List.of());
    }
}
