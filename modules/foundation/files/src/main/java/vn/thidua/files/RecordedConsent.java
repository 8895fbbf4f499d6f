package vn.thidua.files;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A consent as it stands in the records.
 *
 * @param fileId the picture
 * @param consent who agreed to what
 * @param recordedBy person who recorded it
 * @param recordedAt server time
 * @param withdrawnAt when it was taken back, or nothing
 */
public record RecordedConsent(
        long fileId,
        Consent consent,
        long recordedBy,
        Instant recordedAt,
        @Nullable Instant withdrawnAt) {}
