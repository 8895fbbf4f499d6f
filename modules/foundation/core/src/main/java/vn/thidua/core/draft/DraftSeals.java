package vn.thidua.core.draft;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.Viewer;
import vn.thidua.core.request.RequestMemory;

/**
 * Proves that a letter comes from one of the portal's own pages made for this very person, and not
 * from a foreign page using his sign-in. The word belongs to the person and not to the session: an
 * open page goes on keeping its words after the sign-in was renewed.
 */
@Service
public class DraftSeals {

    private static final int BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final SealRows rows;
    private final RequestMemory request;

    DraftSeals(SealRows rows, RequestMemory request) {
        this.rows = rows;
        this.request = request;
    }

    /** The person's word, made at the first call. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public String of(Viewer viewer) {
        return request.get(new Asked(viewer.personId()), () -> read(viewer));
    }

    private String read(Viewer viewer) {
        return rows.findById(viewer.personId()).map(DraftSeal::seal).orElseGet(() -> made(viewer));
    }

    /** Whether the word is the person's. */
    @Transactional(readOnly = true)
    public boolean fits(Viewer viewer, String seal) {
        return rows.findById(viewer.personId())
                .filter(known ->
                        MessageDigest.isEqual(
                                known.seal().getBytes(US_ASCII), seal.getBytes(US_ASCII)))
                .isPresent();
    }

    private String made(Viewer viewer) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        rows.add(viewer.personId(), Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        return rows.findById(viewer.personId()).orElseThrow().seal();
    }

    /** A form has one keeper of its words and one for each way of adding files. */
    private record Asked(long person) {}
}
