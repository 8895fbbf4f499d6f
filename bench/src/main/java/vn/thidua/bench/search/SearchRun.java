package vn.thidua.bench.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.BenchPortal;
import vn.thidua.core.PersonName;
import vn.thidua.core.Role;
import vn.thidua.core.Viewer;
import vn.thidua.core.grant.Grants;
import vn.thidua.core.grant.Token;
import vn.thidua.index.Search;
import vn.thidua.index.SearchQuery;

/** Waits for the index, then asks the search and the table the same questions. */
@Component
public class SearchRun {

    /** Begins the lines that are rows of the table. */
    public static final String ROW = "row|";

    private static final Set<Token> TOKENS = Set.of(Token.PUBLIC, Token.bloc(1), Token.unit(1));

    private static final Duration TIME = Duration.ofSeconds(15);

    /** Until the compiler has nothing more to do. */
    private static final Duration WARM = Duration.ofSeconds(60);

    /** Of 30 units one may be read: 20 % + 60 % + a thirtieth of 20 % of the items. */
    private static final Viewer MEMBER = viewer(TOKENS);

    private static volatile long begin;

    private final Search search;
    private final TableSearch table;
    private final GeneratedItems items;
    private final Path folder;

    SearchRun(
            Search search,
            TableSearch table,
            GeneratedItems items,
            @Value("${portal.index.folder}") Path folder) {
        this.search = search;
        this.table = table;
        this.items = items;
        this.folder = folder;
    }

    /** Settings are those of the portal, and {@code bench.items}. */
    public static void main(String[] settings)
            throws IOException, InterruptedException, ExecutionException {
        var portal = new SpringApplication(BenchPortal.class);
        portal.setWebApplicationType(WebApplicationType.NONE);
        try (var context = portal.run(settings)) {
            context.getBean(SearchRun.class).measure();
        }
    }

    static void indexingBegins() {
        begin = System.nanoTime();
    }

    private void measure() throws IOException, InterruptedException, ExecutionException {
        awaitIndex();
        double seconds = (System.nanoTime() - begin) / 1e9;
        row("Indexing", "–", "**%.0f items a second**", items.count() / seconds);
        var queries = new Queries(items);
        new Clients(queries.of(10_000, 1), this::ask).measure(1, WARM);
        var clients = new Clients(queries.of(2_000, 2), this::ask);
        for (int number : List.of(1, 4, 16)) {
            latency("Search, " + number + " at a time", aim(number), clients.measure(number, TIME));
        }
        new Clients(queries.beginnings(10_000, 3), this::offer).measure(1, TIME);
        var typing = new Clients(queries.beginnings(2_000, 4), this::offer);
        latency("Offers while typing", "–", typing.measure(1, TIME));
        row("Index on disk", "–", "**%.0f MB**", size() / 1e6);
        row("Heap, most in use", "–", "**%.0f MB**", mostHeap() / 1e6);
        row("Heap in use after the searches", "–", "**%.0f MB**", heap() / 1e6);
        compare(queries.of(200, 2));
    }

    private void compare(List<String> queries) throws InterruptedException, ExecutionException {
        var tokens = Grants.values(TOKENS);
        var like = new Clients(queries, query -> table.like(query, tokens));
        latency("`LIKE` in MariaDB", "–", like.measure(1, TIME));
        table.addFullText();
        var fullText = new Clients(queries, query -> table.fullText(query, tokens));
        latency("`FULLTEXT` in MariaDB", "–", fullText.measure(1, TIME));
    }

    private void awaitIndex() throws InterruptedException {
        var everybody = new HashSet<>(TOKENS);
        for (long unit = 1; unit <= GeneratedItems.UNITS; unit++) {
            everybody.add(Token.unit(unit));
        }
        signIn();
        while (search.search(viewer(everybody), SearchQuery.of("", 1)).total() < items.count()) {
            // Asking costs what indexing could use.
            Thread.sleep(1_000);
        }
    }

    private void ask(String query) {
        signIn();
        search.search(MEMBER, SearchQuery.of(query, 20));
    }

    private void offer(String beginning) {
        signIn();
        search.suggest(MEMBER, beginning, 6);
    }

    private static void signIn() {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("bench", "", "ROLE_USER"));
    }

    private static Viewer viewer(Set<Token> tokens) {
        return new Viewer(
                1, "bench", new PersonName("", "Bench"), null, Set.of(Role.MEMBER), tokens);
    }

    private String aim(int clients) {
        if (clients > 1) {
            return "–";
        }
        if (items.count() > 100_000) {
            return "p95 ≤ 3 × that of 100,000";
        }
        return items.count() <= 20_000 ? "p95 ≤ 25 ms" : "p95 ≤ 50 ms";
    }

    private long size() throws IOException {
        long size = 0;
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                size += Files.size(file);
            }
        }
        return size;
    }

    /** What its parts held at their fullest, garbage included. */
    private static long mostHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private void latency(String what, String aim, Latencies times) {
        print(what, aim, times.text(), times.sorted().size() + " calls");
    }

    private void row(String what, String aim, String format, double value) {
        print(what, aim, String.format(Locale.ROOT, format, value), "the whole folder or process");
    }

    private void print(String what, String aim, String measured, String how) {
        var whole = "%s, %,d items".formatted(what, items.count());
        System.out.println(ROW + String.join("|", whole, aim, measured, how));
    }
}
