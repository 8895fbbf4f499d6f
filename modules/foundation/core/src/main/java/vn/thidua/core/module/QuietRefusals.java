package vn.thidua.core.module;

import org.springframework.aop.interceptor.AsyncUncaughtExceptionHandler;
import org.springframework.aop.interceptor.SimpleAsyncUncaughtExceptionHandler;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.stereotype.Component;
import vn.thidua.core.UserProblem;

/**
 * A listener whose module is off refuses, and its event waits: that is expected and stays out of
 * the log. Everything else that fails beside a request is logged as ever.
 */
@Component
class QuietRefusals implements AsyncConfigurer {

    @Override
    public AsyncUncaughtExceptionHandler getAsyncUncaughtExceptionHandler() {
        var loud = new SimpleAsyncUncaughtExceptionHandler();
        return (failure, method, arguments) -> {
            if (!(failure instanceof UserProblem)) {
                loud.handleUncaughtException(failure, method, arguments);
            }
        };
    }
}
