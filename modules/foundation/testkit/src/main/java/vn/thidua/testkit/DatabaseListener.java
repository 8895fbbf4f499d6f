package vn.thidua.testkit;

import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/** Passes on each statement that was carried out, a batch as one, and each end of a transaction. */
final class DatabaseListener implements QueryExecutionListener, MethodExecutionListener {

    private final List<Counted> listening;

    DatabaseListener(List<Counted> listening) {
        this.listening = listening;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        // Counted when it has been carried out.
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        if (!listening.isEmpty()) {
            var text = queries.stream().map(QueryInfo::getQuery).collect(Collectors.joining("; "));
            if (!text.toLowerCase(Locale.ROOT).startsWith("set ")) {
                listening.forEach(counted -> counted.statement(text));
            }
        }
    }

    @Override
    public void beforeMethod(MethodExecutionContext call) {
        // Counted when it has been carried out.
    }

    @Override
    public void afterMethod(MethodExecutionContext call) {
        if (call.getTarget() instanceof Connection && call.getMethod().getParameterCount() == 0) {
            switch (call.getMethod().getName()) {
                case "commit" -> listening.forEach(Counted::commit);
                case "rollback" -> listening.forEach(Counted::rollback);
                default -> {}
            }
        }
    }
}
