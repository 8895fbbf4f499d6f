package vn.thidua.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrafficTest {

    @Test
    void what_comes_out_of_the_cache_or_stands_in_the_page_is_no_request() {
        var traffic = new Traffic();

        assertThat(
                        traffic.read(
                                List.of(
                                        sent("1", "http://localhost:8080/"),
                                        sent("2", "http://localhost:8080/portal.css"),
                                        sent("3", "data:image/svg+xml,x"),
                                        message("Network.requestServedFromCache", "2", ""),
                                        message(
                                                "Network.loadingFinished",
                                                "1",
                                                ", \"encodedDataLength\": 1500"))))
                .isTrue();

        assertThat(traffic.requests()).isEqualTo(1);
        assertThat(traffic.fromCache()).isEqualTo(1);
        assertThat(traffic.bytes()).isEqualTo(1500);
    }

    @Test
    void other_messages_are_no_sign_of_life() {
        assertThat(new Traffic().read(List.of(message("Page.frameStoppedLoading", "1", ""))))
                .isFalse();
    }

    private static String sent(String id, String address) {
        return message(
                "Network.requestWillBeSent", id, ", \"request\": {\"url\": \"" + address + "\"}");
    }

    private static String message(String method, String id, String more) {
        return "{\"message\": {\"method\": \"%s\", \"params\": {\"requestId\": \"%s\"%s}}}"
                .formatted(method, id, more);
    }
}
