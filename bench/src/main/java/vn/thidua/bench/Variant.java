package vn.thidua.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A way to run the portal. */
enum Variant {
    /** As it is deployed. */
    FAT_JAR("fat jar", false, ""),
    /** Unpacked beside its libraries. */
    EXTRACTED("extracted", false, ""),
    /** With prepared classes. */
    CACHE("extracted, AOT cache", true, ""),
    /** As {@code ./portal start} runs it: less work at the start, less speed under load. */
    QUICK(
            "extracted, AOT cache, quick compiler, serial collector",
            true,
            "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");

    private static final List<String> ALL =
            List.of(
                    "-XX:+UseCompactObjectHeaders",
                    "-Xmx1g",
                    "--enable-native-access=ALL-UNNAMED",
                    "-Dfile.encoding=UTF-8");

    private final String words;
    private final boolean cached;
    private final String options;

    Variant(String words, boolean cached, String options) {
        this.words = words;
        this.cached = cached;
        this.options = options;
    }

    String words() {
        return words;
    }

    boolean isCached() {
        return cached;
    }

    /** Its options for the table. */
    String options() {
        return String.join(" ", ALL.subList(0, 2)) + (options.isEmpty() ? "" : " " + options);
    }

    Path cache(Place place) {
        return place.work().resolve(name().toLowerCase(Locale.ROOT) + ".aot");
    }

    /** The command line up to the portal's own settings. */
    List<String> command(Place place, List<String> more) throws IOException {
        var command = java(more);
        var jar = this == FAT_JAR ? place.jar() : place.extracted();
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    /** The same for a demo, which finds its servers by itself. */
    List<String> demo(Place place, List<String> more) throws IOException {
        var command = java(more);
        command.addAll(List.of("-cp", place.demoClassPath(), "vn.thidua.PortalApplication"));
        return command;
    }

    private List<String> java(List<String> more) {
        var command = new ArrayList<String>();
        command.add(Place.java("java"));
        command.addAll(ALL);
        Stream.of(options.split(" ", -1)).filter(it -> !it.isEmpty()).forEach(command::add);
        command.addAll(more);
        return command;
    }
}
