package vn.thidua.files.text;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thidua.core.text.Nfc;
import vn.thidua.files.store.ContentStore;

/**
 * Reads what waits, one file at a time, in the background: as soon as it has come, and every minute
 * what is left of a stop or a crash. A file that ended its reader is tried once more, behind all
 * others; then it stays without a text.
 */
@Component
class TextReading implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(TextReading.class);

    private static final int MOST_TRIES = 2;

    private static final int PATIENCE_SECONDS = 10;

    private final ExecutorService background =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("file-texts").daemon().factory());
    private final AtomicBoolean called = new AtomicBoolean();
    private final TextTable table;
    private final ContentStore store;
    private final CurrentReader reader;
    private final TextNews news;
    private final TextSettings settings;
    private final Clock clock;
    private volatile boolean stopping;

    TextReading(
            TextTable table,
            ContentStore store,
            CurrentReader reader,
            TextNews news,
            TextSettings settings,
            Clock clock) {
        this.table = table;
        this.store = store;
        this.reader = reader;
        this.news = news;
        this.settings = settings;
        this.clock = clock;
    }

    /** Takes up what waits; whoever calls does not wait for it. */
    void wake() {
        if (settings.on() && !stopping && !called.getAndSet(true)) {
            background.execute(this::readAll);
        }
    }

    @Scheduled(initialDelay = 30, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
    void takeUp() {
        wake();
    }

    @Override
    public void destroy() throws InterruptedException {
        stopping = true;
        background.shutdown();
        reader.close();
        if (!background.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            log.warn("Stopping although an attachment is still being read");
        }
    }

    private void readAll() {
        called.set(false);
        try {
            table.untold().forEach(news::tell);
            for (var next = table.next(); next.isPresent() && !stopping; next = table.next()) {
                read(next.get());
            }
        } catch (IOException | RuntimeException e) {
            log.error("Attachments cannot be read now; they wait", e);
        } finally {
            reader.close();
        }
    }

    private void read(WaitingText file) throws IOException {
        if (file.tries() >= MOST_TRIES) {
            giveUp(file);
            return;
        }
        var ready = reader.ready();
        if (stopping) {
            return;
        }
        table.begin(file.id());
        var reading = ready.read(store.content(file.hash()), file.mediaType());
        if (reading.ended()) {
            ended(file);
        } else {
            keep(file, Nfc.of(reading.text()));
        }
    }

    private void keep(WaitingText file, String text) {
        if (text.isEmpty()) {
            log.info("No text in attachment {}", file.id());
            table.finish(file.id(), TextState.UNREADABLE, "", clock.instant());
        } else {
            table.finish(file.id(), TextState.READ, text, clock.instant());
            news.tell(file.id());
        }
    }

    private void ended(WaitingText file) {
        if (stopping) {
            table.giveBack(file.id());
        } else if (file.tries() + 1 >= MOST_TRIES) {
            giveUp(file);
        }
    }

    private void giveUp(WaitingText file) {
        log.warn("Attachment {} ends its reader: it stays without a text", file.id());
        table.finish(file.id(), TextState.UNREADABLE, "", clock.instant());
    }
}
