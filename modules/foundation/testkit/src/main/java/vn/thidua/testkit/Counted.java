package vn.thidua.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What was asked of the database since {@link Statements#start()}: its text lists the statements,
 * equal ones once with their number, for the message of a test that fails.
 */
public final class Counted implements AutoCloseable {

    private static final String COMMIT = "commit";
    private static final String ROLLBACK = "rollback";

    private record Event(Thread thread, String text) {

        boolean isStatement() {
            return !text.equals(COMMIT) && !text.equals(ROLLBACK);
        }
    }

    private final Thread listener;
    private final Consumer<Counted> end;
    private final List<Event> events;

    Counted(Thread listener, Consumer<Counted> end) {
        this(listener, end, List.of());
    }

    private Counted(Thread listener, Consumer<Counted> end, List<Event> events) {
        this.listener = listener;
        this.end = end;
        this.events = new CopyOnWriteArrayList<>(events);
    }

    /** Number of statements; a batch is one. */
    public int count() {
        return texts().size();
    }

    /** The statements in their order, without their parameters. */
    public List<String> texts() {
        return events.stream().filter(Event::isStatement).map(Event::text).toList();
    }

    /** Number of transactions that ended, committed or rolled back. */
    public int transactions() {
        return commits() + rollbacks();
    }

    /** Number of commits; a statement outside of a transaction is none. */
    public int commits() {
        return ended(COMMIT);
    }

    /** Number of rollbacks, not to a savepoint. */
    public int rollbacks() {
        return ended(ROLLBACK);
    }

    /** Only what the thread asked that began to count. */
    public Counted onThisThread() {
        return only(event -> event.thread().equals(listener));
    }

    /** Only statements with this word in their text, such as a table's name. */
    public Counted with(String word) {
        return only(event -> event.isStatement() && event.text().contains(word));
    }

    /**
     * Without the look at the modules' switches, which each portal takes every two seconds whoever
     * asks.
     */
    public Counted withSwitchesKnown() {
        return only(event -> !event.text().contains("core_module_switch"));
    }

    /**
     * Fails with the list of statements when there are more.
     *
     * @throws AssertionError when the budget is overspent
     */
    public void requireAtMost(int budget) {
        if (count() > budget) {
            throw new AssertionError("At most " + budget + " statements were expected, " + this);
        }
    }

    @Override
    public void close() {
        end.accept(this);
    }

    @Override
    public String toString() {
        var times =
                texts().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Function.identity(), TreeMap::new, Collectors.counting()));
        var lines = new ArrayList<String>();
        lines.add("%d statements in %d transactions:".formatted(count(), transactions()));
        times.entrySet().stream()
                .sorted((one, other) -> Long.compare(other.getValue(), one.getValue()))
                .forEach(found -> lines.add(found.getValue() + " × " + found.getKey()));
        return String.join("\n  ", lines);
    }

    void statement(String text) {
        events.add(new Event(Thread.currentThread(), text.strip().replaceAll("\\s+", " ")));
    }

    void commit() {
        statement(COMMIT);
    }

    void rollback() {
        statement(ROLLBACK);
    }

    private int ended(String how) {
        return (int) events.stream().filter(event -> event.text().equals(how)).count();
    }

    private Counted only(Predicate<Event> wanted) {
        return new Counted(listener, _ -> {}, events.stream().filter(wanted).toList());
    }
}
