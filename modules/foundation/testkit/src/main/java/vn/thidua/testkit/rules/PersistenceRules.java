package vn.thidua.testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

/** What is stored never leaves its package: services and records are a module's public face. */
public final class PersistenceRules {

    /** Entities are package-private. */
    public static final ArchRule ENTITIES_ARE_PACKAGE_PRIVATE =
            classes()
                    .that()
                    .areAnnotatedWith("jakarta.persistence.Entity")
                    .should()
                    .bePackagePrivate()
                    .because("a record crosses the border, not an entity");

    /** Repositories are package-private. */
    public static final ArchRule REPOSITORIES_ARE_PACKAGE_PRIVATE =
            classes()
                    .that()
                    .areAssignableTo("org.springframework.data.repository.Repository")
                    .should()
                    .bePackagePrivate()
                    .because("only services reach the database, and they ask who is looking");

    /** Rows are read as lists. */
    public static final ArchRule ROWS_ARE_NO_STREAM =
            noClasses()
                    .should()
                    .callMethod(
                            "org.springframework.jdbc.core.simple.JdbcClient$MappedQuerySpec",
                            "stream")
                    .because(
                            "a stream of rows holds its connection until it is closed; twenty of"
                                    + " them and the portal has none left. Ask for list()");

    private PersistenceRules() {}
}
