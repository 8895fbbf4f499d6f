package vn.thidua.index;

import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.hibernate.search.util.common.SearchException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.support.StaticMethodMatcherPointcutAdvisor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import vn.thidua.core.UserProblem;
import vn.thidua.core.Viewer;

/**
 * Stands around every question to {@link Search}, outside of its transaction: waits first for what
 * the asking person has just saved, without holding a connection, and turns an index that does not
 * answer into a sentence. A database that is away has its own sentence in ui-kit.
 */
final class SearchDoor extends StaticMethodMatcherPointcutAdvisor {

    private static final Logger LOG = LoggerFactory.getLogger(SearchDoor.class);

    /** Behind the gate of the modules, before rights and transaction. */
    private static final int PLACE = Ordered.HIGHEST_PRECEDENCE + 30;

    SearchDoor(ObjectProvider<PendingWrites> pending) {
        setOrder(PLACE);
        setClassFilter(Search.class::isAssignableFrom);
        setAdvice((MethodInterceptor) call -> pass(call, pending.getObject()));
    }

    @Override
    public boolean matches(Method method, Class<?> type) {
        return Modifier.isPublic(method.getModifiers())
                && method.getParameterCount() > 0
                && method.getParameterTypes()[0] == Viewer.class;
    }

    private static @Nullable Object pass(MethodInvocation call, PendingWrites pending)
            throws Throwable {
        if (call.getArguments()[0] instanceof Viewer viewer) {
            pending.await(viewer.personId());
        }
        try {
            return call.proceed();
        } catch (SearchException | UncheckedIOException e) {
            LOG.error("The search index does not answer", e);
            throw UserProblem.of("index.problem.away");
        }
    }
}
