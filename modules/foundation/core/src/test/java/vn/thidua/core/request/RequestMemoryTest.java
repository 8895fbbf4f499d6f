package vn.thidua.core.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.thidua.core.ItemEvent;
import vn.thidua.core.ItemRef;
import vn.thidua.testkit.OneRequest;

class RequestMemoryTest {

    private final RequestMemory memory = new RequestMemory();
    private final AtomicInteger work = new AtomicInteger();

    @Test
    void within_a_request_the_work_is_done_once() throws Exception {
        OneRequest.during(() -> assertThat(ask("a")).isEqualTo(ask("a")).isEqualTo(1));
    }

    @Test
    void another_key_is_another_question() throws Exception {
        OneRequest.during(() -> assertThat(ask("a")).isNotEqualTo(ask("b")));
    }

    @Test
    void the_next_request_knows_nothing_of_the_last() throws Exception {
        OneRequest.during(() -> ask("a"));
        OneRequest.during(() -> assertThat(ask("a")).isEqualTo(2));
    }

    @Test
    void outside_of_requests_nothing_is_kept() {
        assertThat(ask("a")).isNotEqualTo(ask("a"));
    }

    @Test
    void a_change_of_an_item_forgets_everything() throws Exception {
        OneRequest.during(() -> {
            ask("a");
            memory.changed(
                    new ItemEvent(
                            "news.publish", new ItemRef("news.article", 1), 7, 3, Instant.EPOCH));
            assertThat(ask("a")).isEqualTo(2);
        });
    }

    @Test
    void work_that_fails_leaves_nothing_behind() throws Exception {
        OneRequest.during(() -> {
            assertThatThrownBy(() -> memory.get("a", RequestMemoryTest::failing))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(ask("a")).isEqualTo(1);
        });
    }

    private int ask(String key) {
        return memory.get(key, work::incrementAndGet);
    }

    private static int failing() {
        throw new IllegalStateException("away");
    }
}
