package vn.thidua.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;

/**
 * Memory per signed-in open page: pages are opened by the requests of a browser, all people of the
 * demo bloc in turn, several tabs each; what they add to the used heap is divided by their number.
 */
record HeapBench(PortalRun portal, List<String> usernames) {

    /** Caches of the portal and compiled code fill with the first pages, not with each. */
    private static final int WARM_UP = 40;

    void run(List<Integer> numbers, Report report) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var warm = OpenPages.signIn(client, portal.address(), usernames.getFirst());
            for (int i = 0; i < WARM_UP; i++) {
                warm.open();
            }
            var heap = new LiveHeap(portal.process());
            long before = heap.bytes();
            var people = new ArrayList<OpenPages>();
            int open = 0;
            for (int number : numbers) {
                open = open(client, people, open, number);
                add(report, number, before, heap.bytes());
            }
        }
    }

    private int open(HttpClient client, List<OpenPages> people, int open, int number)
            throws IOException, InterruptedException {
        for (int page = open; page < number; page++) {
            if (people.size() < usernames.size()) {
                var name = usernames.get(people.size());
                people.add(OpenPages.signIn(client, portal.address(), name));
            }
            people.get(page % usernames.size()).open();
        }
        return number;
    }

    private void add(Report report, int number, long before, long after) {
        report.add(
                new Report.Row(
                        "Heap per signed-in open page, %,d of them".formatted(number),
                        "≤ 150 kB",
                        "**%.0f kB**".formatted((after - before) / 1e3 / number),
                        "home page, %d people with their sessions; %.0f MB in use before, %.0f after"
                                .formatted(
                                        Math.min(number, usernames.size()),
                                        before / 1e6,
                                        after / 1e6)));
    }
}
