package vn.thidua.uikit.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.core.UserProblem;
import vn.thidua.core.Viewer;
import vn.thidua.core.draft.DraftAnswer;
import vn.thidua.core.draft.DraftAnswer.Outcome;
import vn.thidua.core.draft.DraftKey;
import vn.thidua.core.draft.DraftLetter;
import vn.thidua.core.draft.DraftSeals;
import vn.thidua.core.draft.Drafts;
import vn.thidua.core.text.Texts;
import vn.thidua.identity.PortalLanguage;
import vn.thidua.identity.Viewers;

/**
 * Where open forms send what was typed. Needs a sign-in and no page: a renewed sign-in, or one in
 * another window, is as good as the one that the form was opened with.
 */
@RestController
class DraftController {

    /** Four bytes at most for each character. */
    private static final long MOST_BYTES = 4L * DraftLetter.LIMIT;

    private final Viewers viewers;
    private final Drafts drafts;
    private final DraftSeals seals;
    private final Texts texts;
    private final JsonMapper json;

    DraftController(
            Viewers viewers, Drafts drafts, DraftSeals seals, Texts texts, JsonMapper json) {
        this.viewers = viewers;
        this.drafts = drafts;
        this.seals = seals;
        this.texts = texts;
        this.json = json;
    }

    /**
     * Answers 409 with the other pen's time when another window wrote meanwhile, 410 when the words
     * have left the draft before the letter came, and 451 when they bear a mark of secrecy.
     */
    @PutMapping(path = "/nhap/{form}/{slot}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> keep(
            @PathVariable String form,
            @PathVariable String slot,
            @RequestHeader("X-Nhap") String seal,
            HttpServletRequest request)
            throws IOException {
        if (request.getContentLengthLong() < 0 || request.getContentLengthLong() > MOST_BYTES) {
            throw UserProblem.of("core.draft.too-long");
        }
        var letter = json.readValue(request.getInputStream(), Letter.class);
        var viewer = viewers.viewer(letter.unit());
        if (!seals.fits(viewer, seal)) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        var answer = kept(viewer, new DraftKey(form, slot), letter.letter());
        return ResponseEntity.status(status(answer.outcome()))
                .body(
                        answer.outcome() == Outcome.SECRET
                                ? refused("core.secret", request)
                                : Answer.of(answer));
    }

    private static HttpStatus status(Outcome outcome) {
        return switch (outcome) {
            case KEPT -> HttpStatus.OK;
            case ELSEWHERE -> HttpStatus.CONFLICT;
            case LATE -> HttpStatus.GONE;
            case SECRET -> HttpStatus.UNAVAILABLE_FOR_LEGAL_REASONS;
        };
    }

    /** The window in which somebody has signed in again closes itself. */
    @GetMapping(path = "/dang-nhap-lai", produces = "text/html;charset=UTF-8")
    String signedInAgain(HttpServletRequest request) {
        return "<!doctype html><title>%1$s</title><p>%1$s</p><script src=\"ui-kit/draft/close.js\"></script>"
                .formatted(texts.get(PortalLanguage.of(request), "ui-kit.draft.signed-in-again"));
    }

    @ExceptionHandler
    ResponseEntity<Answer> refuse(UserProblem problem, HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .body(refused(problem.textKey(), request, problem.arguments()));
    }

    private Answer refused(String key, HttpServletRequest request, Object... arguments) {
        return Answer.refused(texts.get(PortalLanguage.of(request), key, arguments));
    }

    @ExceptionHandler({IllegalArgumentException.class, JacksonException.class})
    ResponseEntity<Answer> refuse() {
        return ResponseEntity.badRequest().build();
    }

    /** Two first letters of one form may meet: the second finds the row of the first. */
    private DraftAnswer kept(Viewer viewer, DraftKey key, DraftLetter letter) {
        try {
            return drafts.keep(viewer, key, letter);
        } catch (DataIntegrityViolationException alreadyBegun) {
            return drafts.keep(viewer, key, letter);
        }
    }
}
