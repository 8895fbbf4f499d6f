package vn.thidua.protection;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The limits per kind of request, as {@code portal.limits.*}; application.yml says where the
 * numbers come from.
 *
 * @param callers most callers that are remembered at once
 */
@ConfigurationProperties("portal.limits")
record LimitSettings(Limit signIn, Limit upload, Limit piece, Limit draft, int callers) {

    Map<Limited, Limit> byKind() {
        return Map.of(
                Limited.SIGN_IN,
                signIn,
                Limited.UPLOAD,
                upload,
                Limited.PIECE,
                piece,
                Limited.DRAFT,
                draft);
    }
}
