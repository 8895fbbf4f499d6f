package vn.thidua.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;

/**
 * How the OpenSearch cluster is reached.
 *
 * @param hosts addresses with their ports; any of them answers for the cluster
 * @param protocol {@code https} or {@code http}
 * @param account who asks
 * @param prefix what the names of this portal's indexes begin with
 */
record ClusterAccess(List<String> hosts, String protocol, Account account, String prefix) {

    private static final Pattern HOST = Pattern.compile("([\\w.-]+|\\[[\\da-fA-F:]+]):\\d{1,5}");

    private static final Set<String> PROTOCOLS = Set.of("https", "http");

    /** Names of indexes may hold more; this much is never mistaken for a wildcard or an option. */
    private static final Pattern PREFIX = Pattern.compile("|[a-z][a-z0-9-]*");

    /**
     * A user of the cluster.
     *
     * @param name blank where nobody is asked who he is
     * @param password never shown
     */
    record Account(String name, String password) {

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * Reads and checks the settings.
     *
     * @throws IndexSettingTrouble naming the first that is wrong
     */
    static ClusterAccess of(Environment settings) {
        var hosts = value(settings, "hosts", "");
        var list = Arrays.stream(hosts.split(",", -1)).map(String::strip).toList();
        if (!list.stream().allMatch(host -> HOST.matcher(host).matches())) {
            throw IndexSettingTrouble.of("hosts", hosts);
        }
        var protocol = value(settings, "protocol", "https");
        if (!PROTOCOLS.contains(protocol)) {
            throw IndexSettingTrouble.of("protocol", protocol);
        }
        var prefix = value(settings, "prefix", "portal-");
        if (!PREFIX.matcher(prefix).matches()) {
            throw IndexSettingTrouble.of("prefix", prefix);
        }
        var account = new Account(value(settings, "username", ""), value(settings, "password", ""));
        return new ClusterAccess(list, protocol, account, prefix);
    }

    /** The same as the engine is told it. */
    Map<String, Object> settings() {
        var settings = new HashMap<String, Object>();
        settings.put(IndexPlace.BACKEND + "hosts", String.join(",", hosts));
        settings.put(IndexPlace.BACKEND + "protocol", protocol);
        if (!account.name().isEmpty()) {
            settings.put(IndexPlace.BACKEND + "username", account.name());
            settings.put(IndexPlace.BACKEND + "password", account.password());
        }
        return settings;
    }

    private static String value(Environment settings, String name, String standard) {
        return settings.getProperty("portal.index." + name, standard).strip();
    }
}
