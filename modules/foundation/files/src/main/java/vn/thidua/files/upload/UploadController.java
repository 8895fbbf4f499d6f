package vn.thidua.files.upload;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.core.UserProblem;
import vn.thidua.core.Viewer;
import vn.thidua.core.draft.DraftSeals;
import vn.thidua.core.text.Texts;
import vn.thidua.identity.PortalLanguage;
import vn.thidua.identity.Viewers;

/**
 * Where pages send files. Like the address for drafts it needs a sign-in and no page: a renewed
 * sign-in, a page opened again after the browser was killed, or another window goes on with a file.
 */
@RestController
class UploadController {

    /** What browsers make up: long enough that nobody hits another file of the same person. */
    private static final String WORD = "/tai-len/{word:[a-z0-9-]{16,40}}";

    private final Viewers viewers;
    private final Uploads uploads;
    private final DraftSeals seals;
    private final Texts texts;

    UploadController(Viewers viewers, Uploads uploads, DraftSeals seals, Texts texts) {
        this.viewers = viewers;
        this.uploads = uploads;
        this.seals = seals;
        this.texts = texts;
    }

    /** How far has it come? Begins it when it is new. */
    @PutMapping(WORD)
    ResponseEntity<UploadAnswer> ask(
            @PathVariable String word,
            @RequestHeader("X-Nhap") String seal,
            HttpServletRequest request) {
        var label = UploadLabel.of(request);
        var state = uploads.ask(viewer(label, seal), word, label);
        return ResponseEntity.ok(UploadAnswer.of(state));
    }

    /**
     * Takes the piece that begins at a byte. Answers 409 with what there is when it is not the next
     * one or came garbled.
     */
    @PutMapping(WORD + "/{from:\\d{1,12}}")
    ResponseEntity<UploadAnswer> take(
            @PathVariable String word,
            @PathVariable long from,
            @RequestHeader("X-Nhap") String seal,
            HttpServletRequest request)
            throws IOException {
        var label = UploadLabel.of(request);
        var viewer = viewer(label, seal);
        try {
            var piece = Piece.read(from, request);
            var state = uploads.take(viewer, word, label, piece);
            var wentOn = state.fileId() != null || state.have() == piece.end();
            return answer(wentOn ? HttpStatus.OK : HttpStatus.CONFLICT, state);
        } catch (Piece.Garbled again) {
            return answer(HttpStatus.CONFLICT, uploads.ask(viewer, word, label));
        }
    }

    private Viewer viewer(UploadLabel label, String seal) {
        var viewer = viewers.viewer(label.unit());
        if (!seals.fits(viewer, seal)) {
            throw new AccessDeniedException("A page made for somebody else");
        }
        return viewer;
    }

    private static ResponseEntity<UploadAnswer> answer(HttpStatus status, UploadState state) {
        return ResponseEntity.status(status).body(UploadAnswer.of(state));
    }

    @ExceptionHandler
    ResponseEntity<UploadAnswer> refuse(UserProblem problem, HttpServletRequest request) {
        var sentence =
                texts.get(PortalLanguage.of(request), problem.textKey(), problem.arguments());
        return ResponseEntity.status(
                        switch (problem.textKey()) {
                            case "files.upload.no-space" -> HttpStatus.INSUFFICIENT_STORAGE;
                            case "core.secret" -> HttpStatus.UNAVAILABLE_FOR_LEGAL_REASONS;
                            default -> HttpStatus.UNPROCESSABLE_CONTENT;
                        })
                .body(UploadAnswer.refused(sentence));
    }

    @ExceptionHandler
    ResponseEntity<UploadAnswer> refuse(AccessDeniedException forbidden) {
        return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
    }

    @ExceptionHandler
    ResponseEntity<UploadAnswer> refuse(IllegalArgumentException senseless) {
        return ResponseEntity.badRequest().build();
    }
}
