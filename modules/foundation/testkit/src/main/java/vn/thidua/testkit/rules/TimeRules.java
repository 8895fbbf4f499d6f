package vn.thidua.testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;

/** The time of day comes from one injected clock: the demo and the tests live on another day. */
public final class TimeRules {

    /** Nobody asks the machine what time it is. */
    public static final ArchRule TIME_COMES_FROM_THE_CLOCK =
            noClasses()
                    .should()
                    .accessTargetWhere(
                            DescribedPredicate.describe(
                                    "it asks the machine for the time",
                                    (JavaAccess<?> access) -> asksTheMachine(access.getTarget())))
                    .because("a java.time.Clock is injected: write now(clock)");

    /** One bean makes the clock. */
    public static final ArchRule ONE_CLOCK =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("vn.thidua.core.time..", "vn.thidua.launcher..")
                    .should()
                    .accessTargetWhere(
                            DescribedPredicate.describe(
                                    "it makes a clock of its own",
                                    (JavaAccess<?> access) ->
                                            access.getTargetOwner().isEquivalentTo(Clock.class)
                                                    && access.getName().startsWith("system")))
                    .because("the portal has one clock, made in vn.thidua.core.time");

    private TimeRules() {}

    private static boolean asksTheMachine(AccessTarget target) {
        if (!(target instanceof CodeUnitAccessTarget called)) {
            return false;
        }
        var owner = called.getOwner();
        var given = called.getRawParameterTypes();
        return switch (called.getName()) {
            case "now" ->
                    owner.getPackageName().startsWith("java.time")
                            && given.stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            case "<init>" -> owner.isEquivalentTo(Date.class) && given.isEmpty();
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "getInstance" -> owner.isEquivalentTo(Calendar.class);
            default -> false;
        };
    }
}
