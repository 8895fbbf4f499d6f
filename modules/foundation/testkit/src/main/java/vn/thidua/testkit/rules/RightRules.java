package vn.thidua.testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The real fence of the portal stands in front of every service method. */
public final class RightRules {

    private static final String VIEWER = "Viewer";

    /**
     * Methods without a fence of their own, and why.
     *
     * @param reasons by class and method, such as {@code vn.thidua.news.NewsReading.latest}
     */
    public static ArchRule servicesAskWhoIsLooking(Map<String, String> reasons) {
        return methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage("vn.thidua.core..")
                .should(haveAFenceForTheirViewer(reasons))
                .because(
                        "whoever passes a viewer must be stopped here when he may not: add"
                                + " @PreAuthorize(\"@rights.may(#viewer, '<module>.<verb>')\"), or"
                                + " name the method with a reason");
    }

    private RightRules() {}

    private static ArchCondition<JavaMethod> haveAFenceForTheirViewer(Map<String, String> reasons) {
        return new ArchCondition<>("have @PreAuthorize when they are given a viewer") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var name = method.getOwner().getName() + "." + method.getName();
                if (takesViewer(method) && !hasFence(method) && !reasons.containsKey(name)) {
                    events.add(SimpleConditionEvent.violated(method, name + " has no fence"));
                }
            }
        };
    }

    private static boolean takesViewer(JavaMethod method) {
        return !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && method.getRawParameterTypes().stream()
                        .anyMatch(type -> type.getSimpleName().equals(VIEWER));
    }

    private static boolean hasFence(JavaMethod method) {
        return method.isAnnotatedWith(PreAuthorize.class)
                || method.getOwner().isAnnotatedWith(PreAuthorize.class);
    }
}
