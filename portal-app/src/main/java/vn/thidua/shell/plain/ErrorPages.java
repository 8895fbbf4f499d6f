package vn.thidua.shell.plain;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.identity.PlainPages;
import vn.thidua.uikit.Problems;

/**
 * What a person sees when something beside the views refuses or fails. All refusals look alike, so
 * that nobody learns of what exists; a fault has the number that stands in the log.
 */
@Component
class ErrorPages implements ErrorViewResolver {

    private final PlainPages pages;

    ErrorPages(PlainPages pages) {
        this.pages = pages;
    }

    @Override
    public ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        return new ModelAndView((_, asked, answer) -> write(asked, answer, status));
    }

    private void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status)
            throws IOException {
        // Whoever types the address of the error page itself has met no error.
        boolean failed = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
        if (failed && status.is5xxServerError()) {
            pages.write(request, response, Answers.FAILURE, Problems.report(fault(request)));
        } else {
            pages.write(request, response, Answers.NOT_FOUND);
        }
    }

    private static Throwable fault(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault
                ? fault
                : new IllegalStateException(
                        "No exception, answer of "
                                + request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    }
}
