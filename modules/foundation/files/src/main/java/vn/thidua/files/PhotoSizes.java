package vn.thidua.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.thidua.files.picture.Orientation;
import vn.thidua.files.picture.Original;
import vn.thidua.files.picture.PictureResizer;
import vn.thidua.files.picture.PictureType;
import vn.thidua.files.store.ContentStore;

/**
 * Sizes of photos: made in the background, or at once by whoever asks first. What is unfinished
 * when the portal stops is taken up at the next start.
 */
@Component
class PhotoSizes implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(PhotoSizes.class);

    private static final int THREADS = 2;

    /** Photos that share one wait for each other, which does no harm. */
    private static final int LOCKS = 64;

    /** A photo takes a second or two; a stop does not wait for longer. */
    private static final int PATIENCE_SECONDS = 20;

    private final ExecutorService background =
            Executors.newFixedThreadPool(
                    THREADS, Thread.ofPlatform().name("photo-sizes-", 1).daemon().factory());
    private final Lock[] locks =
            Stream.generate(ReentrantLock::new).limit(LOCKS).toArray(Lock[]::new);
    private final StoredFiles files;
    private final ContentStore store;
    private final PictureResizer resizer;

    PhotoSizes(StoredFiles files, ContentStore store, PictureResizer resizer) {
        this.files = files;
        this.store = store;
        this.resizer = resizer;
    }

    /** The file of one size, made now if it is not there. */
    Path file(Content photo, PhotoSize size) {
        var file = place(photo, size);
        if (Files.notExists(file)) {
            make(photo, size);
        }
        return file;
    }

    /** Makes what is missing of a new photo as soon as its row is there for good. */
    void makeAfterCommit(long id) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            makeLater(id);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        makeLater(id);
                    }
                });
    }

    @EventListener(ApplicationReadyEvent.class)
    void takeUpUnfinished() {
        files.waiting().forEach(this::makeLater);
    }

    @Override
    public void destroy() throws InterruptedException {
        background.shutdownNow();
        if (!background.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            log.warn("Stopping although a photo is still being worked on");
        }
    }

    private void makeLater(long id) {
        background.execute(() -> makeAll(id));
    }

    /** Only the state of this photo's row is written: nobody who edits is disturbed. */
    private void makeAll(long id) {
        try {
            files.findById(id).ifPresent(file -> make(file.content(), PhotoSize.values()));
            files.sizes(id, SizesState.READY);
        } catch (RuntimeException | OutOfMemoryError e) {
            log.error("Cannot make the sizes of photo {}", id, e);
            files.sizes(id, SizesState.FAILED);
        }
    }

    private void make(Content photo, PhotoSize... sizes) {
        var lock = locks[Math.floorMod(photo.hash().hashCode(), LOCKS)];
        lock.lock();
        try {
            var missing = new TreeMap<Integer, Path>();
            for (var size : sizes) {
                if (Files.notExists(place(photo, size))) {
                    missing.put(size.edge(), place(photo, size));
                }
            }
            if (!missing.isEmpty()) {
                resizer.resize(original(photo), missing);
            }
        } finally {
            lock.unlock();
        }
    }

    private Original original(Content photo) {
        return new Original(
                store.content(photo.hash()),
                PictureType.ofMediaType(photo.mediaType()),
                new Orientation(photo.orientation()));
    }

    /** The same bytes may have been uploaded with another orientation. */
    private Path place(Content photo, PhotoSize size) {
        return store.beside(photo.hash(), size.word() + "-" + photo.orientation() + ".jpg");
    }
}
