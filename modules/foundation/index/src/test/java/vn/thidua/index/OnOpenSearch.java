package vn.thidua.index;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Tests about the cluster itself. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@EnabledIfEnvironmentVariable(
        named = "PORTAL_INDEX_BACKEND",
        matches = "opensearch",
        disabledReason = "needs OpenSearch: ./portal test --opensearch")
@interface OnOpenSearch {}
