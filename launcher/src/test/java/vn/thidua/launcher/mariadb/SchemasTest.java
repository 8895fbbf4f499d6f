package vn.thidua.launcher.mariadb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.launcher.local.Secrets;

class SchemasTest {

    @TempDir private Path folder;

    @Test
    void each_statement_of_the_start_fits_on_a_line_and_may_run_again() throws IOException {
        var statements = Schemas.atStart(Secrets.in(folder));

        assertThat(statements).noneMatch(statement -> statement.contains("\n"));
        assertThat(statements)
                .filteredOn(statement -> statement.startsWith("CREATE"))
                .hasSize(5)
                .allMatch(it -> it.contains("IF NOT EXISTS") || it.contains("OR REPLACE"));
    }

    @Test
    void a_name_that_ends_the_statement_is_refused() {
        var nowhere = new Database("127.0.0.1", 1, "", "");

        assertThatThrownBy(() -> Schemas.create(nowhere, "news`; DROP DATABASE `portal"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
