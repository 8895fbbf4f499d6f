package vn.thidua.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A way to run the portal. */
enum Variant {
    /** As it is deployed. */
    FAT_JAR("fat jar", false, List.of()),
    /** Unpacked beside its libraries. */
    EXTRACTED("extracted", false, List.of()),
    /** With prepared classes. */
    CACHE("extracted, AOT cache", true, List.of()),
    /** As {@code ./portal start} runs it: less work at the start, less speed under load. */
    QUICK(
            "extracted, AOT cache, quick compiler, serial collector",
            true,
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));

    private static final List<String> ALL =
            List.of(
                    "-XX:+UseCompactObjectHeaders",
                    "-Xmx1g",
                    "--enable-native-access=ALL-UNNAMED",
                    "-Dfile.encoding=UTF-8");

    private final String words;
    private final boolean cached;
    private final List<String> options;

    Variant(String words, boolean cached, List<String> options) {
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
        return String.join(" ", Stream.concat(ALL.stream().limit(2), options.stream()).toList());
    }

    Path cache(Place place) {
        return place.work().resolve(name().toLowerCase(java.util.Locale.ROOT) + ".aot");
    }

    /** The command line up to the portal's own settings. */
    List<String> command(Place place, List<String> more) throws IOException {
        var command = new ArrayList<String>();
        command.add(Place.java("java"));
        command.addAll(ALL);
        command.addAll(options);
        command.addAll(more);
        var jar = this == FAT_JAR ? place.jar() : place.extracted();
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }
}
