package vn.thidua.production;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Where the search index lies: a folder of this machine, or an OpenSearch cluster. */
final class IndexAccess {

    private static final String FOLDER = "lucene";

    private static final String CLUSTER = "opensearch";

    private static final Pattern HOST =
            Pattern.compile("(?<name>[\\w.-]+|\\[[\\da-fA-F:]+]):\\d{1,5}");

    private IndexAccess() {}

    static void check(Findings findings) {
        var backend = findings.value(Variable.INDEX_BACKEND);
        if (isCluster(findings)) {
            checkCluster(findings);
        } else if (!backend.equals(FOLDER)) {
            findings.add(Variable.INDEX_BACKEND, "production.index-backend", backend);
        }
    }

    static boolean isCluster(Findings findings) {
        return findings.value(Variable.INDEX_BACKEND).equals(CLUSTER);
    }

    private static void checkCluster(Findings findings) {
        var protocol = findings.value(Variable.INDEX_PROTOCOL);
        if (!protocol.equals("https") && !protocol.equals("http")) {
            findings.add(Variable.INDEX_PROTOCOL, "production.index-protocol", protocol);
        }
        if (findings.require(Variable.INDEX_HOSTS)) {
            checkHosts(findings, findings.value(Variable.INDEX_HOSTS), protocol);
        }
        if (findings.isGiven(Variable.INDEX_USERNAME)) {
            findings.require(Variable.INDEX_PASSWORD);
        }
    }

    private static void checkHosts(Findings findings, String value, String protocol) {
        var hosts =
                Arrays.stream(value.split(",", -1)).map(String::strip).map(HOST::matcher).toList();
        if (!hosts.stream().allMatch(host -> host.matches())) {
            findings.add(Variable.INDEX_HOSTS, "production.index-hosts", value);
        } else if (protocol.equals("http")
                && !hosts.stream().allMatch(it -> PublicAddresses.isLocal(it.group("name")))) {
            findings.add(Variable.INDEX_PROTOCOL, "production.index-tls");
        }
    }
}
