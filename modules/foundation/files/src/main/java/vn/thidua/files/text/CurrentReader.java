package vn.thidua.files.text;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Has a reader ready while there is something to read, and none afterwards. */
@Component
class CurrentReader implements AutoCloseable {

    private final ReaderProgram program;
    private final TextSettings settings;
    private volatile @Nullable Reader current;

    CurrentReader(ReaderProgram program, TextSettings settings) {
        this.program = program;
        this.settings = settings;
    }

    /** The one at work, or a new one. */
    Reader ready() throws IOException {
        var reader = current;
        if (reader == null || !reader.isAlive()) {
            reader = Reader.start(program, settings);
            current = reader;
        }
        return reader;
    }

    @Override
    public void close() {
        var reader = current;
        current = null;
        if (reader != null) {
            reader.close();
        }
    }
}
