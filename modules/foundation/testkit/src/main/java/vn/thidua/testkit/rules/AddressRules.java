package vn.thidua.testkit.rules;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Nothing in the checkout needs a foreign host or the machine that it was written on. */
public final class AddressRules {

    private static final Pattern HOST =
            Pattern.compile("https?://([\\w-]+(?:\\.[\\w-]+)+)[^\\s\"'<>)\\\\]*");

    /** This machine, and names that RFC 2606 keeps for examples. */
    private static final Predicate<String> NOWHERE =
            Pattern.compile("127\\.0\\.0\\.1|([\\w-]+\\.)*(example(\\.(com|net|org))?|invalid)")
                    .asMatchPredicate();

    /** Names of formats that look like addresses; nobody fetches them. */
    private static final Pattern NAMESPACE =
            Pattern.compile(
                    "http://www\\.w3\\.org/(1999/xhtml|1999/xlink|2000/svg|XML/1998/namespace"
                            + "|2001/XMLSchema-instance|1999/02/22-rdf-syntax-ns#)"
                            + "|http://ns\\.adobe\\.com/.*"
                            + "|http://schemas\\.openxmlformats\\.org/.*"
                            + "|https?://maven\\.apache\\.org/(POM/4\\.0\\.0|xsd/maven-4\\.0\\.0\\.xsd)");

    /** Licences and libraries of others, which are kept as they came. */
    private static final Pattern OF_OTHERS =
            Pattern.compile(
                    "(.*/)?(LICENSE(\\.txt)?|[\\w-]*OFL\\.txt)|.*/resources/.*/lib/.*\\.js");

    /** Folders where people and programs keep their own things, on any system. */
    private static final Pattern MACHINE =
            Pattern.compile(
                    "(?<![\\w.~$}/-])/(home|Users|root|work|tmp|private|mnt|srv)/[\\w.-]+"
                            + "|\\b[A-Z]:\\\\+(Users|Documents|Temp)\\\\.*");

    private AddressRules() {}

    /** No address of a foreign host. */
    public static void noForeignHosts(List<HouseFile> files) {
        Offences.none(
                "Nothing needs the Internet: bring along what a foreign host gave, or use a name"
                        + " under .example in tests.",
                ours(files).flatMap(AddressRules::hosts).toList());
    }

    /** No absolute path of a machine. */
    public static void noPathsOfAMachine(List<HouseFile> files) {
        Offences.none(
                "No path of one machine: start from the checkout, a setting or the system's"
                        + " temporary folder.",
                ours(files).flatMap(file -> found(file, MACHINE, _ -> true)).toList());
    }

    private static Stream<HouseFile> ours(List<HouseFile> files) {
        return files.stream().filter(file -> !OF_OTHERS.matcher(file.path()).matches());
    }

    private static Stream<String> hosts(HouseFile file) {
        return found(file, HOST, address -> !isNowhere(address) && !isNamespace(address));
    }

    private static boolean isNowhere(String address) {
        var host = HOST.matcher(address);
        return host.matches() && NOWHERE.test(host.group(1));
    }

    private static boolean isNamespace(String address) {
        return NAMESPACE.matcher(address).matches();
    }

    private static Stream<String> found(HouseFile file, Pattern what, Predicate<String> wrong) {
        var lines = file.text().lines().toList();
        return Stream.iterate(0, line -> line < lines.size(), line -> line + 1)
                .flatMap(line ->
                        what.matcher(lines.get(line))
                                .results()
                                .map(match -> match.group())
                                .filter(wrong)
                                .map(match -> "%s:%d: %s".formatted(file.path(), line + 1, match)));
    }
}
