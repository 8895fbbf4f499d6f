package vn.thidua.launcher.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import vn.thidua.launcher.local.StartCache;
import vn.thidua.launcher.local.Trees;

/**
 * Prepares each {@link StartCache} beside the running portal: a second portal with a schema of its
 * own starts, answers the clicks of somebody of the demo, ends itself and leaves the cache behind.
 * Whatever goes wrong is written to its log and to nobody's screen: the portal starts without the
 * cache as well.
 */
final class CacheTraining {

    /** Half a minute on an idle machine; the training process ends itself a little earlier. */
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final PortalLaunch launch;
    private final Path folder;
    private final Path log;
    private final List<Process> processes = new CopyOnWriteArrayList<>();
    private volatile boolean isStopped;

    CacheTraining(PortalLaunch launch) {
        this.launch = launch;
        this.folder = launch.home().resolve(".portal/training");
        this.log = launch.home().resolve(".portal/training.log");
    }

    /** Returns at once; does nothing when the cache is there or could not be made before. */
    void inBackground() {
        Thread.ofPlatform().name("cache-training").daemon().start(this::train);
    }

    /** Ends a training that still runs: it holds nothing that anybody needs. */
    void stop() {
        isStopped = true;
        for (Process process : processes) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private void train() {
        try {
            var key = launch.cacheKey();
            var cache = launch.cache();
            if (!isStopped && cache.isMissing(key)) {
                boolean isGood = ends(portal(cache)) && Files.exists(cache.draft());
                if (!isStopped) {
                    cache.keep(key, isGood);
                    note(isGood ? "The next start uses the cache." : "There will be no cache.");
                }
            }
            if (!isStopped) {
                // It looks for itself whether there is anything to prepare.
                ends(launch.keycloakTraining(log));
            }
            Trees.delete(folder);
        } catch (IOException e) {
            note(e.toString());
        } catch (InterruptedException e) {
            stop();
            Thread.currentThread().interrupt();
        }
    }

    private ProcessBuilder portal(StartCache cache) throws IOException {
        return launch.process(List.of("-XX:AOTCacheOutput=" + cache.draft()), settings(), log);
    }

    private boolean ends(ProcessBuilder builder) throws IOException, InterruptedException {
        // People are at work on the portal meanwhile.
        Programs.find("nice")
                .ifPresent(it -> builder.command().addAll(0, List.of(it.toString(), "-n", "19")));
        var training = builder.start();
        processes.add(training);
        if (isStopped || !training.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
            stop();
            return false;
        }
        return training.exitValue() == 0;
    }

    private List<String> settings() {
        return List.of(
                "thidua.home=" + launch.home(),
                "portal.servers=local",
                "portal.servers.keycloak=false",
                "portal.training=true",
                "portal.training.address=http://localhost:" + launch.port() + "/",
                "portal.database=training",
                "portal.database.fresh=true",
                "portal.demo=" + launch.demo(),
                "portal.today=" + launch.today(),
                "portal.files.folder=" + folder.resolve("files"),
                "portal.index.folder=" + folder.resolve("index"),
                "server.address=127.0.0.1",
                "server.port=0");
    }

    private void note(String sentence) {
        try {
            Files.writeString(
                    log,
                    sentence + System.lineSeparator(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            // Without a log there is nobody left to tell; the portal runs on all the same.
        }
    }
}
