package vn.thidua.journey;

import static org.openqa.selenium.By.className;
import static org.openqa.selenium.By.id;
import static org.openqa.selenium.By.tagName;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/** The demo's photos as files that somebody chooses in the editor. */
final class PhotoFiles {

    private PhotoFiles() {}

    /** Uploads the photos of these scenes and waits until the editor shows them. */
    static void upload(Visitor writer, String... scenes) {
        var files = Arrays.stream(scenes).map(PhotoFiles::file).collect(Collectors.joining("\n"));
        writer.browser()
                .findElement(tagName("vaadin-upload"))
                .getShadowRoot()
                .findElement(id("fileInput"))
                .sendKeys(files);
        writer.until("see all photos", () -> writer.count(className("up")) == scenes.length);
    }

    /** A file of its own, because the demo's photos may lie in a jar. */
    private static String file(String scene) {
        try (var photo =
                PhotoFiles.class.getResourceAsStream("/demo/news/photos/" + scene + ".jpg")) {
            var file = Files.createTempDirectory("photos").resolve(scene + ".jpg");
            Files.copy(Objects.requireNonNull(photo), file);
            return file.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
