package vn.thidua.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is to be measured.
 *
 * @param out file of the table, none for the screen alone
 * @param runs how often each start is measured
 * @param pages numbers of open pages whose memory is measured, ascending
 * @param items numbers of generated items that are searched
 * @param only the parts, all when empty
 */
record Options(
        Optional<String> out,
        int runs,
        List<Integer> pages,
        List<Integer> items,
        List<String> only) {

    static Options of(List<String> arguments) {
        return new Options(
                value(arguments, "--out"),
                value(arguments, "--runs").map(Integer::parseInt).orElse(3),
                numbers(value(arguments, "--pages").orElse("400,1000")),
                numbers(value(arguments, "--items").orElse("20000,100000")),
                list(value(arguments, "--only").orElse("")));
    }

    boolean has(String part) {
        return only.isEmpty() || only.contains(part);
    }

    boolean hasAny(String... parts) {
        return Arrays.stream(parts).anyMatch(this::has);
    }

    private static Optional<String> value(List<String> arguments, String name) {
        var start = name + "=";
        return arguments.stream()
                .filter(argument -> argument.startsWith(start))
                .map(argument -> argument.substring(start.length()))
                .findFirst();
    }

    private static List<Integer> numbers(String text) {
        return list(text).stream().map(Integer::valueOf).sorted().toList();
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split(",", -1)).filter(it -> !it.isBlank()).toList();
    }
}
