package vn.thidua.index;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Notices within a minute what happens to the index of a running portal: it is deleted, a check
 * could not write everything, documents are missing. Seen twice in the same way it is no moment
 * between two writes any more, and the index is checked, at each look until all is well.
 */
@Component
class IndexWatch {

    private static final Logger LOG = LoggerFactory.getLogger(IndexWatch.class);

    private static final String INCOMPLETE = "The search index is not complete";

    private final IndexCheck check;
    private final IndexPlace place;
    private final Fingerprint fingerprint;
    private final Sizes sizes;
    private String before = "";

    IndexWatch(IndexCheck check, IndexPlace place, Fingerprint fingerprint, Sizes sizes) {
        this.check = check;
        this.place = place;
        this.fingerprint = fingerprint;
        this.sizes = sizes;
    }

    @Scheduled(
            fixedDelayString = "${portal.index.watch-every:15s}",
            initialDelayString = "${portal.index.watch-after:20s}")
    void look() {
        if (check.isRunning()) {
            return;
        }
        try {
            var fault = fault();
            if (!fault.isEmpty() && fault.equals(before)) {
                LOG.warn("{}: the index is checked and mended", fault);
                check.run();
            }
            before = fault;
        } catch (RuntimeException e) {
            LOG.warn("The search index cannot be looked at: {}", e.toString());
        }
    }

    private String fault() {
        if (place.isGone()) {
            // What is open still answers, so the comparison alone would not see it: at once, and
            // all.
            place.forget();
            before = INCOMPLETE;
        }
        if (!place.holds(fingerprint.now())) {
            return INCOMPLETE;
        }
        long difference = sizes.difference();
        return difference == 0 ? "" : "The search index differs by " + difference + " documents";
    }
}
