package vn.thidua.testkit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** Puts the sign-in of {@link SignedIn} into the security context. */
final class SignedInContext implements WithSecurityContextFactory<SignedIn> {

    private final ObjectProvider<SecurityContextHolderStrategy> holder;

    SignedInContext(ObjectProvider<SecurityContextHolderStrategy> holder) {
        this.holder = holder;
    }

    @Override
    public SecurityContext createSecurityContext(SignedIn who) {
        // Vaadin gives every portal a holder of its own and makes it the JVM's. A test may run on a
        // kept portal while the JVM's holder is that of a later one: then nobody is signed in.
        holder.ifAvailable(SecurityContextHolder::setContextHolderStrategy);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                SignIns.of(who.value(), rolesByUnit(who.at()), who.administrator()));
        return context;
    }

    private static Map<String, List<String>> rolesByUnit(String[] at) {
        var roles = new HashMap<String, List<String>>();
        Arrays.stream(at)
                .map(entry -> entry.split(":", 2))
                .forEach(entry -> roles.put(entry[0], List.of(entry[1])));
        return roles;
    }
}
