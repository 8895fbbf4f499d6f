package vn.thidua.production;

import java.util.Arrays;
import java.util.regex.Pattern;

/** The database: MariaDB, with a user of its own, encrypted as soon as it is another machine. */
final class DatabaseAccess {

    private static final Pattern URL =
            Pattern.compile("jdbc:mariadb:(?:[a-z-]+:)?//(?<hosts>[^/?]+)/\\w+(?<options>\\?.*)?");

    private static final Pattern PORT = Pattern.compile(":\\d+$");

    /** Encrypted, and sure to be the right server. */
    private static final Pattern TLS =
            Pattern.compile("[?&]sslMode=verify-(ca|full)(&|$)", Pattern.CASE_INSENSITIVE);

    private DatabaseAccess() {}

    static void check(Findings findings) {
        if (findings.require(Variable.DATABASE_URL)) {
            checkUrl(findings, findings.value(Variable.DATABASE_URL));
        }
        if (findings.value(Variable.DATABASE_USERNAME).equals("root")) {
            findings.add(Variable.DATABASE_USERNAME, "production.database-root");
        }
    }

    private static void checkUrl(Findings findings, String value) {
        var url = URL.matcher(value);
        if (!url.matches()) {
            findings.add(Variable.DATABASE_URL, "production.database-url");
            return;
        }
        var isHere =
                Arrays.stream(url.group("hosts").split(",", -1))
                        .map(host -> PORT.matcher(host).replaceFirst(""))
                        .allMatch(PublicAddresses::isLocal);
        if (!isHere && !TLS.matcher(value).find()) {
            findings.add(Variable.DATABASE_URL, "production.database-tls");
        }
        if (value.contains("password=")) {
            findings.add(Variable.DATABASE_URL, "production.database-secret");
        }
    }
}
