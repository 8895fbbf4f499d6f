package vn.thidua.launcher.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir private Path folder;

    @Test
    void secrets_are_made_up_once_and_differ_from_machine_to_machine() throws IOException {
        var first = Secrets.in(folder).get(Secrets.DATABASE_ROOT);

        assertThat(first).startsWith("demo-").hasSize("demo-".length() + 32);
        assertThat(Secrets.in(folder).get(Secrets.DATABASE_ROOT)).isEqualTo(first);
        assertThat(Secrets.in(folder.resolve("other")).get(Secrets.DATABASE_ROOT))
                .isNotEqualTo(first);
    }

    @Test
    void nobody_but_the_owner_reads_them() throws IOException {
        assumeThat(File.separatorChar).isEqualTo('/');
        Secrets.in(folder);

        var mode = Files.getPosixFilePermissions(folder.resolve("secrets.properties"));

        assertThat(PosixFilePermissions.toString(mode)).isEqualTo("rw-------");
    }

    @Test
    void an_unknown_secret_is_an_error_and_not_an_empty_password() throws IOException {
        var secrets = Secrets.in(folder);

        assertThatThrownBy(() -> secrets.get("database.rot"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
