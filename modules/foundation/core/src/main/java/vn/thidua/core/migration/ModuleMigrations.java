package vn.thidua.core.migration;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.Configuration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/**
 * Runs the migrations of each module by themselves: every module counts its files from {@code V001}
 * and has a history of its own, {@code flyway_schema_history_<module>}, so modules come, go and
 * change without knowing of each other. Boot's one Flyway for all would see many files {@code V001}
 * and refuse.
 *
 * <p>The names of the histories and their baseline are those that Spring Modulith gave them in the
 * databases of earlier portals, which go on as they are.
 */
@Component
class ModuleMigrations implements FlywayMigrationStrategy {

    private final MigrationFolders folders;

    ModuleMigrations(ResourceLoader resources) {
        this.folders = new MigrationFolders(resources);
    }

    @Override
    public void migrate(Flyway flyway) {
        var common = flyway.getConfiguration();
        folders.modules().forEach(module -> flywayOf(module, common).migrate());
    }

    private static Flyway flywayOf(String module, Configuration common) {
        // With the portal's class loader, which sees plug-ins; the thread's may not.
        return Flyway.configure(common.getClassLoader())
                .configuration(common)
                .locations("classpath:" + MigrationFolders.ROOT + module)
                .table(history(module, common.getTable()))
                // The first module finds an empty schema, every other one a filled schema that has
                // no history of its own yet: without a baseline Flyway refuses it.
                .baselineVersion("0")
                .baselineOnMigrate(true)
                .load();
    }

    private static String history(String module, String common) {
        return module.equals(MigrationFolders.BEFORE_ALL) ? common : common + "_" + module;
    }
}
