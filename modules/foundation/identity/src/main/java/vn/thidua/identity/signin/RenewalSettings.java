package vn.thidua.identity.signin;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a sign-in counts without being confirmed by the sign-in service.
 *
 * @param renewAfter age at which roles are asked for again: a role taken away is gone within this
 *     time
 * @param retryAfter pause after an attempt without an answer; shared by all sessions, so that an
 *     absent service does not slow every click down
 * @param keepFor how long people work on while the service does not answer. Ten minutes outlast its
 *     restart (one minute on a loaded machine) and an update by hand, and bound how long somebody
 *     whose account was closed during an outage could go on
 */
@ConfigurationProperties("portal.sign-in")
record RenewalSettings(
        @DefaultValue("60s") Duration renewAfter,
        @DefaultValue("15s") Duration retryAfter,
        @DefaultValue("10m") Duration keepFor) {}
