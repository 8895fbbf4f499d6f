package vn.thidua.core.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.DefaultResourceLoader;
import vn.thidua.testkit.rules.House;

class MigrationFoldersTest {

    @TempDir private Path folder;

    @Test
    void the_foundation_comes_first_and_the_others_by_name() throws IOException {
        for (var module :
                new String[] {"news", "files", "core", "__root", "award", "index", "identity"}) {
            write(module);
        }

        assertThat(modules(folder.toUri().toURL()))
                .containsExactly("__root", "core", "identity", "files", "index", "award", "news");
    }

    @Test
    void a_plug_in_in_a_jar_is_found_beside_a_folder() throws IOException {
        write("news");
        var jar = folder.resolve("papers.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var entry : new String[] {"db/", "db/migration/", "db/migration/papers/"}) {
                out.putNextEntry(new JarEntry(entry));
            }
            out.putNextEntry(new JarEntry("db/migration/papers/V001__papers.sql"));
        }

        assertThat(modules(folder.toUri().toURL(), jar.toUri().toURL()))
                .containsExactly("news", "papers");
    }

    @Test
    void a_folder_without_migrations_is_none() throws IOException {
        Files.createDirectories(folder.resolve("db/migration/empty"));
        Files.writeString(folder.resolve("db/migration/V001__nobodys.sql"), "select 1");

        assertThat(modules(folder.toUri().toURL())).isEmpty();
    }

    @Test
    void every_module_of_the_foundation_with_migrations_has_its_place() throws IOException {
        var foundation = House.here().home().resolve("modules/foundation");
        try (var modules = Files.list(foundation)) {
            var bringing =
                    modules.map(module -> module.resolve("src/main/resources/db/migration"))
                            .filter(Files::isDirectory)
                            .flatMap(MigrationFoldersTest::names)
                            .toList();
            assertThat(MigrationFolders.FOUNDATION).containsExactlyInAnyOrderElementsOf(bringing);
        }
    }

    private static Stream<String> names(Path folder) {
        return Stream.of(folder.toFile().list());
    }

    private void write(String module) throws IOException {
        var files = Files.createDirectories(folder.resolve("db/migration").resolve(module));
        Files.writeString(files.resolve("V001__first.sql"), "select 1");
        Files.writeString(files.resolve("V002__second.sql"), "select 2");
    }

    private static List<String> modules(URL... places) throws IOException {
        try (var loader = new URLClassLoader(places, null)) {
            return new MigrationFolders(new DefaultResourceLoader(loader)).modules();
        }
    }
}
