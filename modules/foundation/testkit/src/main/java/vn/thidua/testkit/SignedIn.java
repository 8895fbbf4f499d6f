package vn.thidua.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.test.context.support.WithSecurityContext;

/** Runs a test as somebody who came in through the sign-in service. */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@WithSecurityContext(factory = SignedInContext.class)
public @interface SignedIn {

    /** Sign-in name. */
    String value();

    /** Organisations and the role in each, written {@code lhpn:editor}. */
    String[] at() default {};

    /** Whether the person is a system administrator. */
    boolean administrator() default false;
}
