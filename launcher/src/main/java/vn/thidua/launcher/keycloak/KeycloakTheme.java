package vn.thidua.launcher.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.launcher.local.Trees;

/** The theme of the sign-in page, from the class path into Keycloak's folder of themes. */
final class KeycloakTheme {

    private static final String SOURCE = "/keycloak/themes";

    private KeycloakTheme() {}

    /** Puts the themes of the class path in place of what lies there under their names. */
    static void copyTo(Path themes) throws IOException {
        withSource(source -> copy(source, themes));
    }

    /** Changes when any file of the themes does. */
    static String fingerprint() throws IOException {
        var fingerprint = new Fingerprint();
        withSource(fingerprint::folder);
        return fingerprint.value();
    }

    /** Works on a folder of files, in a jar or not. */
    private interface Work {
        void on(Path source) throws IOException;
    }

    private static void withSource(Work work) throws IOException {
        @Nullable URL source = KeycloakTheme.class.getResource(SOURCE);
        if (source == null) {
            throw new IOException("Missing on the class path: " + SOURCE);
        }
        var address = URI.create(source.toString());
        if (!address.getScheme().equals("jar")) {
            work.on(Path.of(address));
            return;
        }
        try (FileSystem jar = FileSystems.newFileSystem(address, Map.of())) {
            work.on(jar.getPath(SOURCE));
        }
    }

    private static void copy(Path source, Path themes) throws IOException {
        try (var children = Files.list(source)) {
            for (Path theme : children.toList()) {
                Trees.delete(themes.resolve(theme.getFileName().toString()));
            }
        }
        for (Path file : Trees.files(source)) {
            var target = themes.resolve(source.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
