package vn.thidua.protection;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one person or one address may ask for.
 *
 * @param burst requests at once after a quiet time
 * @param refill requests that come back during {@code period}, evenly spread
 * @param period time in which they come back
 */
record Limit(int burst, int refill, @DefaultValue("1m") Duration period) {}
