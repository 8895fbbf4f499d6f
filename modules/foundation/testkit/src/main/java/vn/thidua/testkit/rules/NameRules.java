package vn.thidua.testkit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

/** Names are the users' words. */
public final class NameRules {

    /** No name that says nothing. */
    public static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
            noClasses()
                    .should()
                    .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Base|DTO|Dto)")
                    .because("a class is called what it is in the users' words: see domain.md");

    private NameRules() {}
}
