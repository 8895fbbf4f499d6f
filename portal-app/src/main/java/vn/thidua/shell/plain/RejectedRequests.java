package vn.thidua.shell.plain;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;
import vn.thidua.identity.PlainPages;

/**
 * An address that no page can have, with a NUL in it for example, is an address that is missing.
 */
@Component
class RejectedRequests implements RequestRejectedHandler {

    private final PlainPages pages;

    RejectedRequests(PlainPages pages) {
        this.pages = pages;
    }

    @Override
    public void handle(
            HttpServletRequest request,
            HttpServletResponse response,
            RequestRejectedException rejected)
            throws IOException {
        pages.write(request, response, Answers.NOT_FOUND);
    }
}
