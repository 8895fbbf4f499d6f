package vn.thidua.testkit;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Lets a test do what one request of a browser does, with what the portal keeps for its length. */
public final class OneRequest {

    private OneRequest() {}

    /** Does the work inside a request of its own on this thread. */
    public static void during(Statements.Work work) throws Exception {
        var attributes = new ServletRequestAttributes(new MockHttpServletRequest());
        RequestContextHolder.setRequestAttributes(attributes);
        try {
            work.run();
        } finally {
            RequestContextHolder.resetRequestAttributes();
            attributes.requestCompleted();
        }
    }
}
