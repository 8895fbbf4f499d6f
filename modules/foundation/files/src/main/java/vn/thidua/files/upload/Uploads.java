package vn.thidua.files.upload;

import java.time.Clock;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.thidua.core.UserProblem;
import vn.thidua.core.Viewer;
import vn.thidua.files.store.Pieces;

/**
 * Takes files in piece by piece. Every call may be repeated: a piece that is here already changes
 * nothing, and a file that was stored is not stored again.
 */
@Service
class Uploads {

    /** Files of one person on their way; three at a time are sent, the rest was given up. */
    private static final int MOST = 500;

    /** Files that share one wait for each other, which does no harm. */
    private static final int LOCKS = 64;

    private final Lock[] locks =
            Stream.generate(ReentrantLock::new).limit(LOCKS).toArray(Lock[]::new);
    private final UploadTable table;
    private final Arrivals arrivals;
    private final Pieces pieces;
    private final Clock clock;

    Uploads(UploadTable table, Arrivals arrivals, Pieces pieces, Clock clock) {
        this.table = table;
        this.arrivals = arrivals;
        this.pieces = pieces;
        this.clock = clock;
    }

    /**
     * Says how far a file has come; an unknown one begins.
     *
     * @throws UserProblem when it cannot be taken at all
     */
    @PreAuthorize("@rights.may(#viewer, 'files.upload')")
    public UploadState ask(Viewer viewer, String word, UploadLabel label) {
        var key = UploadKey.of(viewer, word);
        return alone(key, () -> goOn(viewer, key, label, known(key, label)));
    }

    /**
     * Takes a piece if it is the next one.
     *
     * @return how far the file has come now
     * @throws UserProblem when it turns out to be nothing that can be taken; nothing stays of it
     */
    @PreAuthorize("@rights.may(#viewer, 'files.upload')")
    public UploadState take(Viewer viewer, String word, UploadLabel label, Piece piece) {
        var key = UploadKey.of(viewer, word);
        return alone(
                key,
                () -> {
                    var state = known(key, label);
                    var isNext = state.fileId() == null && state.have() == piece.from();
                    return goOn(viewer, key, label, isNext ? added(key, state, piece) : state);
                });
    }

    private UploadState known(UploadKey key, UploadLabel label) {
        var state = table.find(key).orElseGet(() -> begun(key, label));
        if (state.kind() != label.kind() || state.bytes() != label.bytes()) {
            throw new IllegalArgumentException("Another file had this word");
        }
        return state;
    }

    private UploadState begun(UploadKey key, UploadLabel label) {
        arrivals.check(label);
        if (table.unfinished(key.person()) >= MOST) {
            throw UserProblem.of("files.upload.too-many");
        }
        var state = new UploadState(label.kind(), label.bytes(), 0, null);
        table.begin(key, state, clock.instant());
        return state;
    }

    private UploadState added(UploadKey key, UploadState state, Piece piece) {
        if (piece.end() > state.bytes()) {
            throw new IllegalArgumentException("More than was announced");
        }
        if (piece.from() == 0) {
            forgettingWhatIsRefused(
                    key,
                    () -> {
                        arrivals.checkBeginning(state.kind(), piece.bytes());
                        return 0L;
                    });
        }
        pieces.requireRoom(state.bytes() - state.have());
        pieces.write(key.fileName(), piece.from(), piece.bytes());
        var next = state.with(piece.length());
        table.move(key, next, clock.instant());
        return next;
    }

    /** Also for a file whose last piece had come when the portal was stopped. */
    private UploadState goOn(Viewer viewer, UploadKey key, UploadLabel label, UploadState state) {
        if (!state.isWhole() || state.fileId() != null) {
            return state;
        }
        long id = forgettingWhatIsRefused(key, () -> arrivals.store(viewer, key, label));
        var stored = state.stored(id);
        table.move(key, stored, clock.instant());
        pieces.drop(key.fileName());
        return stored;
    }

    private long forgettingWhatIsRefused(UploadKey key, Supplier<Long> step) {
        try {
            return step.get();
        } catch (UserProblem refused) {
            table.forget(key);
            pieces.drop(key.fileName());
            throw refused;
        }
    }

    private <T> T alone(UploadKey key, Supplier<T> work) {
        var lock = locks[Math.floorMod(key.hashCode(), LOCKS)];
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
