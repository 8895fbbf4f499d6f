package vn.thidua.uikit.gate;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a view that only holders of a power may open: others have no menu entry for it and find no
 * such page. It stands beside {@code @PermitAll}; the services ask for themselves.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface NeedsPermission {

    /** Key of the permission, declared by a front door. */
    String value();
}
