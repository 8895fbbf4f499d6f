package vn.thidua.plugin;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a jar fits to this portal. Nothing is changed while it is looked at: a table that exists
 * already is noticed before any migration of the jar begins.
 */
final class PluginCheck {

    private static final String BASE = "vn.thidua.";
    private static final Pattern OWN_PACKAGE = Pattern.compile("vn\\.thidua\\.[a-z][a-z0-9_]*");

    private final String portalVersion;
    private final Inventory inventory;
    private final Database database;

    /**
     * A check against what there is.
     *
     * @param portalVersion major and minor number, such as {@code 0.1}
     */
    PluginCheck(String portalVersion, Inventory inventory, Database database) {
        this.portalVersion = portalVersion;
        this.inventory = inventory;
        this.database = database;
    }

    /**
     * Passes for a jar that fits, and counts what it brings as taken.
     *
     * @throws Unfit saying why it does not fit
     */
    FrontDoor accept(PluginJar jar) {
        requireVersion(jar);
        var door = jar.frontDoor();
        requireFree(door);
        jar.entries().keySet().forEach(entry -> requireOwn(door, entry));
        var tables = newTables(jar, door);
        inventory.add(door);
        inventory.addTables(tables);
        return door;
    }

    private void requireVersion(PluginJar jar) {
        var version = jar.version();
        if (version == null) {
            // A jar without a front door is told that first: it was never meant as a plug-in.
            jar.frontDoor();
            throw new Unfit("plugin.refused.no-version", portalVersion);
        }
        if (!version.equals(portalVersion)) {
            throw new Unfit("plugin.refused.version", version, portalVersion);
        }
    }

    private void requireFree(FrontDoor door) {
        if (!OWN_PACKAGE.matcher(door.packageName()).matches()) {
            throw new Unfit("plugin.refused.package", door.packageName());
        }
        if (inventory.hasId(door.id()) || inventory.hasWord(door.word())) {
            throw new Unfit("plugin.refused.module", door.id());
        }
    }

    /** Classes, migrations and texts belong to the module's own word. */
    private static void requireOwn(FrontDoor door, String entry) {
        var own =
                switch (entry.substring(0, entry.indexOf('/') + 1)) {
                    case "vn/" -> entry.startsWith(door.packageName().replace('.', '/') + "/");
                    case "db/" -> entry.startsWith("db/migration/" + door.word() + "/");
                    case "i18n/" ->
                            Set.of(
                                            "i18n/" + door.id() + ".properties",
                                            "i18n/" + door.id() + "_en.properties")
                                    .contains(entry);
                    default -> true;
                };
        if (!own) {
            throw new Unfit("plugin.refused.foreign", entry, BASE + door.word());
        }
    }

    private Set<String> newTables(PluginJar jar, FrontDoor door) {
        try {
            var done = database.done(door.word());
            var existing = database.tables();
            var made = new HashSet<String>();
            jar.migrations()
                    .forEach((script, sql) -> {
                        var known = done.contains(script.toLowerCase(Locale.ROOT));
                        for (var table : SqlTables.of(sql)) {
                            if (inventory.hasTable(table) || (!known && existing.contains(table))) {
                                throw new Unfit("plugin.refused.table", table);
                            }
                            made.add(table);
                        }
                    });
            return made;
        } catch (SQLException e) {
            throw new Unfit(
                    "plugin.refused.unchecked", Objects.requireNonNullElse(e.getMessage(), ""));
        }
    }
}
