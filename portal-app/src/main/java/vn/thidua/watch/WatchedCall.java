package vn.thidua.watch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.function.Supplier;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import vn.thidua.core.UserProblem;

/** Measures how long a call of a service takes and how it ends: done, refused or failed. */
record WatchedCall(String name, Supplier<MeterRegistry> registry) implements MethodInterceptor {

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        var meters = registry.get();
        var sample = Timer.start(meters);
        var outcome = "failed";
        try {
            var answer = call.proceed();
            outcome = "done";
            return answer;
        } catch (UserProblem refused) {
            outcome = "refused";
            throw refused;
        } finally {
            sample.stop(
                    Timer.builder(name)
                            .tag("outcome", outcome)
                            .publishPercentileHistogram()
                            .register(meters));
        }
    }
}
