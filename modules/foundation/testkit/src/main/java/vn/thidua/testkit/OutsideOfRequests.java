package vn.thidua.testkit;

import org.springframework.core.Ordered;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Takes away the one request that Spring's tests pretend to be inside of. What the portal keeps for
 * the length of a request would otherwise be kept for a whole test, through sign-ins, days and
 * changes by others.
 */
final class OutsideOfRequests implements TestExecutionListener, Ordered {

    /** After the listener that makes the request, which has the order 1000. */
    private static final int ORDER = 1500;

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        RequestContextHolder.resetRequestAttributes();
    }
}
