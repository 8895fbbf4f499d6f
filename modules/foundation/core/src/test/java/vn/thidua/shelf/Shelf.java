package vn.thidua.shelf;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import vn.thidua.core.ItemEvent;

/** Keeps what it heard. */
@Service
public class Shelf {

    private final List<Long> heard = new CopyOnWriteArrayList<>();
    private final AtomicInteger tidied = new AtomicInteger();
    private volatile boolean troubled;

    public List<Long> heard() {
        return heard;
    }

    public void forget() {
        heard.clear();
    }

    /** While it is in trouble, what it should hear fails. */
    public void trouble(boolean now) {
        troubled = now;
    }

    public int tidied() {
        return tidied.get();
    }

    @Scheduled(cron = "0 0 3 * * *")
    void tidy() {
        tidied.incrementAndGet();
    }

    /** The timer's call, as the timer makes it: on the bean itself. */
    public static void runJob(Shelf bean) {
        bean.tidy();
    }

    @ApplicationModuleListener
    void on(ItemEvent event) {
        if (event.item().module().equals("shelf")) {
            if (troubled) {
                throw new IllegalStateException("in trouble");
            }
            heard.add(event.item().id());
        }
    }
}
