package vn.thidua.shell.plain;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import vn.thidua.identity.PlainPages;

/** The web server's own page, for addresses it cannot even read, in the words of the portal. */
class UnreadableAddresses extends ErrorReportValve {

    private final PlainPages pages;

    UnreadableAddresses(PlainPages pages) {
        this.pages = pages;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable fault) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0) {
            return;
        }
        try {
            // Without this the server takes its page as sent and sends none.
            response.setSuspended(false);
            pages.write(request, response.getResponse(), Answers.NOT_FOUND);
            response.finishResponse();
        } catch (IOException e) {
            container.getLogger().debug("Nobody reads the answer any more", e);
        }
    }
}
