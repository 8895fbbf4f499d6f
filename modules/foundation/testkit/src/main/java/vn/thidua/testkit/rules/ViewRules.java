package vn.thidua.testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;

/** Views are a module's own business: nobody imports one, links are paths. */
public final class ViewRules {

    private static final DescribedPredicate<JavaClass> SCREEN =
            DescribedPredicate.describe(
                    "views, layouts, error pages and the components of ui and shell",
                    type ->
                            type.isAnnotatedWith(Route.class)
                                    || type.isAnnotatedWith(Layout.class)
                                    || type.isAssignableTo(HasErrorParameter.class)
                                    || isPartOfScreen(type));

    /** Views, forms and dialogs are package-private. */
    public static final ArchRule SCREENS_ARE_PACKAGE_PRIVATE =
            classes()
                    .that(SCREEN)
                    .should()
                    .notBePublic()
                    .because("nobody imports a view: take 'public' away and link to its path");

    /** Every view says who may open it. */
    public static final ArchRule VIEWS_SAY_WHO_MAY_OPEN_THEM =
            classes()
                    .that()
                    .areAnnotatedWith(Route.class)
                    .should()
                    .beAnnotatedWith(PermitAll.class)
                    .orShould()
                    .beAnnotatedWith(RolesAllowed.class)
                    .orShould()
                    .beAnnotatedWith(AnonymousAllowed.class)
                    .orShould()
                    .beAnnotatedWith(DenyAll.class)
                    .because("the route is the first fence: add @PermitAll or a narrower one");

    /** Nobody depends on a view, but for what registers a view that is not there by default. */
    public static final ArchRule NOBODY_IMPORTS_A_VIEW =
            noClasses()
                    .that()
                    .areNotAssignableTo(VaadinServiceInitListener.class)
                    .should()
                    .dependOnClassesThat(
                            DescribedPredicate.describe(
                                    "are views", type -> type.isAnnotatedWith(Route.class)))
                    .because("links are paths: navigate to the address, not to the class");

    private ViewRules() {}

    private static boolean isPartOfScreen(JavaClass type) {
        var folder = type.getPackageName();
        return type.isTopLevelClass()
                && (folder.endsWith(".ui") || folder.contains(".ui.") || folder.endsWith(".shell"))
                && (type.isAssignableTo(Component.class)
                        || type.getSimpleName().endsWith("Form")
                        || type.getSimpleName().endsWith("Dialog"));
    }
}
