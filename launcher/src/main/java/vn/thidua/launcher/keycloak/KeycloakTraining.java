package vn.thidua.launcher.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import vn.thidua.launcher.local.Patience;
import vn.thidua.launcher.local.PortalFolders;
import vn.thidua.launcher.local.Ports;
import vn.thidua.launcher.local.Secrets;
import vn.thidua.launcher.local.StartCache;
import vn.thidua.launcher.mariadb.Database;

/**
 * Prepares the cache of classes for the next start of Keycloak: a second one starts on ports of its
 * own, beside the one that people use, and ends when it is ready.
 *
 * @param folders of the demo
 * @param secrets of the demo
 */
public record KeycloakTraining(PortalFolders folders, Secrets secrets) {

    /** Nobody waits for it; a busy machine takes minutes. */
    private static final Duration LIMIT = Duration.ofMinutes(8);

    /** The cache of a Keycloak whose data lies in the folder. */
    static StartCache cache(Path folder) {
        return new StartCache(folder, "keycloak");
    }

    /**
     * Makes the cache unless it is there or could not be made before.
     *
     * @param database holds what the running Keycloak works on
     */
    public void run(Database database) throws IOException, InterruptedException {
        var home = KeycloakDistribution.in(folders.shared()).ready();
        var folder = folders.data().resolve("keycloak");
        var key = KeycloakCommand.cacheKey(home);
        var cache = cache(folder);
        if (cache.isMissing(key)) {
            var ports = new KeycloakPorts(Ports.free(), Ports.free());
            var plan = new KeycloakPlan(ports, database, "http://localhost:1", "none");
            cache.keep(key, isTrained(home, cache, plan) && Files.exists(cache.draft()));
        }
    }

    private boolean isTrained(Path home, StartCache cache, KeycloakPlan plan)
            throws IOException, InterruptedException {
        var options = List.of("-XX:AOTCacheOutput=" + cache.draft());
        var builder =
                new ProcessBuilder(KeycloakCommand.start(home, options, plan.arguments()))
                        .redirectErrorStream(true)
                        .redirectOutput(cache.draft().resolveSibling("training.log").toFile());
        builder.environment().putAll(plan.environment(secrets));
        var process = builder.start();
        var ending = new Thread(() -> end(process));
        Runtime.getRuntime().addShutdownHook(ending);
        BooleanSupplier ready = () -> KeycloakHealth.isReady(plan.ports());
        if (!Patience.until(ready, process.toHandle(), LIMIT)) {
            end(process);
            return false;
        }
        // Java writes the cache before it ends.
        process.destroy();
        return process.waitFor(LIMIT);
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
