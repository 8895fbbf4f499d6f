package vn.thidua.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.thidua.launcher.local.Ports;

/**
 * How a portal is started for measuring, on servers that run already: as in production, by its own
 * command line and by settings from the environment, or as the demo, where people sign in.
 *
 * @param place where things lie
 * @param servers MariaDB and Keycloak
 */
record PortalLaunch(Place place, TestServers servers) {

    /** Unpacks the jar, and has a first portal load the demo bloc, which no figure contains. */
    void layOut() throws IOException, InterruptedException {
        Files.createDirectories(place.files());
        Files.createDirectories(place.index());
        var tool =
                new ProcessBuilder(
                                Place.java("java"),
                                "-Djarmode=tools",
                                "-jar",
                                place.jar().toString(),
                                "extract",
                                "--destination",
                                place.work().resolve("app").toString())
                        .redirectErrorStream(true)
                        .redirectOutput(place.work().resolve("extract.log").toFile())
                        .start();
        if (tool.waitFor() != 0) {
            throw new IOException("The jar could not be unpacked");
        }
        try (var portal = startDemo()) {
            portal.firstAnswer();
            // Photos get their sizes and the index its entries after the start.
            Thread.sleep(20_000);
        }
    }

    /**
     * Starts a portal of production with this command line, on the data of the demo. The sign-in
     * service would refuse it: its secret is none of the demo's, which production does not take.
     */
    PortalRun start(List<String> command) throws IOException {
        int port = Ports.free();
        var builder = builder(command);
        builder.environment()
                .putAll(
                        Map.of(
                                "PORTAL_URL", "http://localhost:" + port,
                                "PORTAL_PORT", Integer.toString(port),
                                "PORTAL_MANAGEMENT_PORT", Integer.toString(Ports.free()),
                                "PORTAL_DATABASE_URL", servers.database().url(TestServers.SCHEMA),
                                "PORTAL_DATABASE_USERNAME", TestServers.ACCOUNT,
                                "PORTAL_DATABASE_PASSWORD", servers.password(),
                                "PORTAL_KEYCLOAK_URL", servers.get("keycloak.url"),
                                "PORTAL_KEYCLOAK_CLIENT_SECRET", TestServers.secret(),
                                "PORTAL_FILES_FOLDER", place.files().toString(),
                                "PORTAL_INDEX_FOLDER", place.index().toString()));
        return PortalRun.of(builder, port);
    }

    /** Starts the demo with the compiler and collector of production. */
    PortalRun startDemo() throws IOException {
        return startDemo(List.of());
    }

    /** The same with more options for Java. */
    PortalRun startDemo(List<String> more) throws IOException {
        return startDemo(Variant.EXTRACTED, more);
    }

    /** The same with another compiler and collector. */
    PortalRun startDemo(Variant variant, List<String> more) throws IOException {
        var port = servers.get("portal.test.port");
        var command = new ArrayList<>(variant.demo(place, more));
        command.addAll(
                List.of(
                        "--portal.servers=local",
                        "--portal.database=" + TestServers.SCHEMA,
                        "--portal.demo=true",
                        "--portal.today=2026-11-04T09:00:00+07:00",
                        "--portal.files.folder=" + place.files(),
                        "--portal.index.folder=" + place.index(),
                        "--server.address=127.0.0.1",
                        "--server.port=" + port));
        var builder = builder(command);
        builder.environment().put("PORTAL_SERVERS_FILE", TestServers.file(place).toString());
        return PortalRun.of(builder, Integer.parseInt(port));
    }

    private ProcessBuilder builder(List<String> command) {
        return new ProcessBuilder(command)
                .directory(place.work().toFile())
                .redirectErrorStream(true)
                .redirectOutput(place.work().resolve("portal.log").toFile());
    }
}
