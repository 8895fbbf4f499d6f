package vn.thidua.bench.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    @Test
    void so_many_of_a_hundred_calls_ended_within_the_percentile() {
        var times =
                Latencies.of(
                        LongStream.rangeClosed(1, 100).mapToObj(it -> it * 1_000_000).toList());

        assertThat(times.percentile(50)).isEqualTo(50);
        assertThat(times.percentile(95)).isEqualTo(95);
        assertThat(times.percentile(99)).isEqualTo(99);
    }

    @Test
    void of_few_calls_the_next_longer_one_counts() {
        var times = Latencies.of(List.of(9_000_000L, 1_000_000L, 2_000_000L));

        assertThat(times.percentile(50)).isEqualTo(2);
        assertThat(times.percentile(95)).isEqualTo(9);
    }
}
