package vn.thidua.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.thidua.launcher.mariadb.Schemas;

/**
 * How a portal is started for measuring: as in production by its own command line, without the
 * launcher, on servers that run already.
 *
 * @param place where things lie
 * @param servers MariaDB and Keycloak
 */
record PortalLaunch(Place place, TestServers servers) {

    /** Unpacks the jar, and has a first portal load the demo bloc, which no figure contains. */
    void layOut() throws IOException, InterruptedException {
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
        try (var portal = start(Variant.EXTRACTED.command(place, List.of()))) {
            portal.firstAnswer();
            // Photos get their sizes and the index its entries after the start.
            Thread.sleep(20_000);
        }
    }

    /** Starts a portal with this command line; its settings are added. */
    PortalRun start(List<String> command) throws IOException {
        var line = new ArrayList<>(command);
        var port = servers.get("portal.test.port");
        line.addAll(
                List.of(
                        "--portal.keycloak.url=" + servers.get("keycloak.url"),
                        "--portal.keycloak.realm=thidua",
                        "--portal.demo=true",
                        "--portal.today=2026-11-04T09:00:00+07:00",
                        "--portal.files.folder=" + place.work().resolve("files"),
                        "--portal.index.folder=" + place.work().resolve("index"),
                        "--server.address=127.0.0.1",
                        "--server.port=" + port));
        var builder =
                new ProcessBuilder(line)
                        .directory(place.work().toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(place.work().resolve("portal.log").toFile());
        builder.environment().putAll(secrets());
        return PortalRun.of(builder, Integer.parseInt(port));
    }

    private Map<String, String> secrets() {
        var database = servers.database();
        return Map.of(
                "SPRING_DATASOURCE_URL", database.url(TestServers.SCHEMA),
                "SPRING_DATASOURCE_USERNAME", Schemas.PORTAL,
                "SPRING_DATASOURCE_PASSWORD", database.portalPassword(),
                "PORTAL_KEYCLOAK_CLIENT_SECRET", servers.get("keycloak.client-secret"));
    }
}
