package vn.thidua.core.module;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Set;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.aop.support.StaticMethodMatcherPointcutAdvisor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.thidua.core.ItemSource;
import vn.thidua.core.PortalModule;

/**
 * Stands in front of everything that a switchable module does: calls of its services are refused
 * with a sentence, its listeners too, so that the event stays open and waits; its timed jobs are
 * skipped. A refused call has not begun: no transaction, no check of rights.
 *
 * <p>Guarded are the public methods of public classes and of services, and every timed job and
 * listener of a change. Not guarded is what only the portal itself calls: the front door, the
 * descriptions of items (the index goes on following them, so that switching on re-indexes
 * nothing), loaders at the start. Views are no beans of this kind; their gate is in ui-kit.
 */
final class ModuleGate extends StaticMethodMatcherPointcutAdvisor {

    /**
     * Within the registration of open events (ten places after the first), around everything else.
     */
    private static final int PLACE = Ordered.HIGHEST_PRECEDENCE + 20;

    private static final Set<Class<?>> OF_THE_PORTAL =
            Set.of(PortalModule.class, ItemSource.class, ApplicationRunner.class);

    private static final String COMPONENT = "com.vaadin.flow.component.Component";

    private final transient FrontDoors doors;

    ModuleGate(FrontDoors doors, ObjectProvider<ModuleSwitches> switches) {
        this.doors = doors;
        setOrder(PLACE);
        setClassFilter(this::guards);
        setAdvice((MethodInterceptor) call -> pass(call, switches.getObject()));
    }

    @Override
    public boolean matches(Method method, Class<?> type) {
        var own = AopUtils.getMostSpecificMethod(method, type);
        return isJob(own)
                || AnnotatedElementUtils.hasAnnotation(own, TransactionalEventListener.class)
                || (isOffered(type)
                        && Modifier.isPublic(own.getModifiers())
                        && own.getDeclaringClass() != Object.class);
    }

    private boolean guards(Class<?> type) {
        return !Modifier.isFinal(type.getModifiers())
                && doors.own(type)
                && OF_THE_PORTAL.stream().noneMatch(kind -> kind.isAssignableFrom(type))
                && !AnnotatedElementUtils.hasAnnotation(type, Configuration.class)
                && !isComponent(type);
    }

    private static boolean isOffered(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                || AnnotatedElementUtils.hasAnnotation(type, Service.class);
    }

    private static boolean isJob(Method method) {
        return AnnotatedElementUtils.hasAnnotation(method, Scheduled.class);
    }

    /** Core knows no user interface, so its parts are told by their name. */
    private static boolean isComponent(Class<?> type) {
        for (Class<?> one = type; one != null; one = one.getSuperclass()) {
            if (one.getName().equals(COMPONENT)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Object pass(MethodInvocation call, ModuleSwitches switches)
            throws Throwable {
        var target = call.getThis();
        var type = target == null ? call.getMethod().getDeclaringClass() : target.getClass();
        if (isJob(call.getMethod()) && !switches.isOn(type)) {
            return null;
        }
        switches.requireOn(type);
        return call.proceed();
    }
}
