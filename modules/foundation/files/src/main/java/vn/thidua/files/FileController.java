package vn.thidua.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Addresses of files. They name a use and never the content, so that knowing one opens nothing.
 * Whatever somebody uploaded is treated as hostile: it may not be guessed at, framed or run.
 */
@RestController
class FileController {

    /** A released item may be withdrawn: caches on the way forget it soon. */
    private static final Duration OPEN_FOR = Duration.ofMinutes(5);

    /** Goes up when photos are made differently, so that browsers fetch them again. */
    private static final String MAKING = "1";

    private final Delivery delivery;
    private final RequestReader reader;

    FileController(Delivery delivery, RequestReader reader) {
        this.delivery = delivery;
        this.reader = reader;
    }

    @GetMapping("/tep/{use:\\d{1,18}}/{size:small|medium|large}")
    ResponseEntity<Resource> photo(@PathVariable long use, @PathVariable String size) {
        return answer(
                PhotoSize.of(size).flatMap(wanted -> delivery.photo(reader.viewer(), use, wanted)),
                use + "-" + size);
    }

    @GetMapping("/tep/{use:\\d{1,18}}")
    ResponseEntity<Resource> attachment(@PathVariable long use) {
        return answer(delivery.attachment(reader.viewer(), use), use + "");
    }

    @GetMapping("/tep/tam/{file:\\d{1,18}}/{size:small|medium|large}")
    ResponseEntity<Resource> ownUpload(@PathVariable long file, @PathVariable String size) {
        return answer(
                PhotoSize.of(size)
                        .flatMap(wanted -> delivery.ownUpload(reader.viewer(), file, wanted)),
                "tam-" + file + "-" + size);
    }

    /** What no file can be called answers like a file that is missing. */
    @GetMapping("/tep/**")
    ResponseEntity<Resource> nothing() {
        throw missing();
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static ResponseEntity<Resource> answer(Optional<Delivered> found, String tag) {
        return found.map(file -> answer(file, tag)).orElseThrow(FileController::missing);
    }

    private static ResponseEntity<Resource> answer(Delivered file, String tag) {
        var disposition =
                file.ours() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .cacheControl(
                        file.open()
                                ? CacheControl.maxAge(OPEN_FOR).cachePublic()
                                : CacheControl.noCache().cachePrivate())
                .eTag(tag + "-" + MAKING)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(
                        "Content-Disposition",
                        disposition.filename(file.name(), UTF_8).build().toString())
                .body(new FileSystemResource(file.file()));
    }
}
