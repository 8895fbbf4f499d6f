package vn.thidua.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.zip.CRC32;
import vn.thidua.launcher.mariadb.Database;

/**
 * Photos of 12 megapixels from the first byte to all of their sizes: sent as the page sends them,
 * three at a time in pieces of 512 kB, to a portal with half of its heap.
 *
 * @param portal which is measured
 * @param person who sends
 * @param database knows when the sizes are there
 */
record PhotoBench(PortalRun portal, HttpPerson person, Database database) {

    private static final String WRITER = "mai.hoang";
    private static final String SEAL = UUID.randomUUID().toString();
    private static final int NUMBER = 20;
    private static final int AT_ONCE = 3;
    private static final int PIECE = 512 * 1024;
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final String FILES = TestServers.SCHEMA + ".files_file";

    static void run(PortalLaunch launch, Report report)
            throws IOException, InterruptedException, SQLException {
        var photos = BenchPhotos.draw(NUMBER);
        var log = new GcLog(launch.place().work().resolve("photos-gc.log"));
        var options = List.of("-Xmx512m", "-Xlog:gc:file=" + log.file());
        try (var portal = launch.startDemo(options);
                var client = HttpClient.newHttpClient()) {
            portal.firstAnswer();
            var person = OpenPages.signIn(client, portal.address(), WRITER).person();
            var bench = new PhotoBench(portal, person, launch.servers().database());
            bench.seal();
            // Java compiles what the first ones need.
            bench.send(BenchPhotos.draw(2));
            bench.measure(photos, log, report);
        }
    }

    private void measure(List<byte[]> photos, GcLog log, Report report)
            throws IOException, InterruptedException, SQLException {
        int collections = log.lines();
        var work = work();
        double seconds = send(photos);
        double spent = work().minus(work).toMillis() / 1e3;
        long bytes = photos.stream().mapToLong(photo -> photo.length).sum();
        report.add(
                new Report.Row(
                        NUMBER + " photos of 12 megapixels, from upload to all sizes",
                        "≤ 10 s",
                        "**%.1f s**".formatted(seconds),
                        "%.0f MB, %d at a time; %.1f s of the portal's processor time"
                                .formatted(bytes / 1e6, AT_ONCE, spent)));
        report.add(
                new Report.Row(
                        "Heap while they come",
                        "< 512 MB",
                        "**%d MB**".formatted(log.mostSince(collections)),
                        "most in use before a collection, with -Xmx512m"));
    }

    /** The word that the person's own pages bear. */
    private void seal() throws SQLException {
        update(
                """
                replace into %1$s.core_draft_seal (person_id, seal)
                select id, '%2$s' from %1$s.identity_person where username = '%3$s'
                """
                        .formatted(TestServers.SCHEMA, SEAL, WRITER));
    }

    /** Seconds until all sizes of all photos are there. */
    private double send(List<byte[]> photos)
            throws IOException, InterruptedException, SQLException {
        long there = ready();
        long start = System.nanoTime();
        var sending = new ArrayList<Callable<Boolean>>();
        photos.forEach(photo -> sending.add(() -> send(photo)));
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var sent : threads.invokeAll(sending)) {
                sent.get();
            }
        } catch (ExecutionException e) {
            throw new IOException(e);
        }
        while (ready() < there + photos.size()) {
            if (System.nanoTime() - start > LIMIT.toNanos()) {
                throw new IOException("The sizes do not come, see .portal/bench/portal.log");
            }
            Thread.sleep(20);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private boolean send(byte[] photo) throws IOException, InterruptedException {
        var address = portal.address() + "tai-len/" + UUID.randomUUID();
        person.put(URI.create(address), label(photo, ""), new byte[0]).text();
        for (int from = 0; from < photo.length; from += PIECE) {
            var piece = Arrays.copyOfRange(photo, from, Math.min(from + PIECE, photo.length));
            var sum = new CRC32();
            sum.update(piece);
            var digits = HexFormat.of().toHexDigits(sum.getValue(), 8);
            person.put(URI.create(address + "/" + from), label(photo, digits), piece).text();
        }
        return true;
    }

    private static Map<String, String> label(byte[] photo, String sum) {
        return Map.of(
                "X-Nhap",
                SEAL,
                "X-Unit",
                "",
                "X-Kind",
                "photo",
                "X-Name",
                "anh.jpg",
                "X-Size",
                Integer.toString(photo.length),
                "X-Sum",
                sum);
    }

    private Duration work() {
        return portal.process().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private long ready() throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select count(*) from " + FILES + " where sizes = 'READY'")) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    private void update(String sql) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
