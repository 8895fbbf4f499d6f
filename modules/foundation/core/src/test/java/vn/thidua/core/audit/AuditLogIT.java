package vn.thidua.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;
import vn.thidua.core.ItemRef;
import vn.thidua.core.Role;
import vn.thidua.core.Somebody;
import vn.thidua.core.Viewer;
import vn.thidua.core.audit.AuditRow.Actor;
import vn.thidua.testkit.PortalIT;

class AuditLogIT extends PortalIT {

    private static final Viewer MAI = Somebody.as(Role.EDITOR);
    private static final Step CREATED = new Step("test.create", null, "DRAFT", null);
    private static final Step RETURNED =
            new Step("test.return", "SUBMITTED", "RETURNED", "Cần nguồn của số liệu");

    @Autowired private AuditLog log;
    @Autowired private Clock clock;
    @Autowired private TransactionOperations transaction;

    @Test
    void a_line_says_who_in_which_capacity_did_what_when_and_why() {
        var item = new ItemRef("test.item", 1);

        write(MAI, item, RETURNED);

        assertThat(log.of(item))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.item()).isEqualTo(item);
                    assertThat(row.step()).isEqualTo(RETURNED);
                    assertThat(row.by())
                            .isEqualTo(
                                    new Actor(
                                            77, "Hoàng Thị Mai", "Chuyên viên Ban Tuyên giáo", 12));
                    assertThat(row.at()).isCloseTo(clock.instant(), within(10, ChronoUnit.SECONDS));
                });
    }

    @Test
    void lines_come_oldest_first_and_of_the_one_item_only() {
        var item = new ItemRef("test.item", 2);
        write(MAI, item, CREATED);
        write(MAI, new ItemRef("test.paper", 2), CREATED);
        write(MAI, item, RETURNED);

        assertThat(log.of(item)).extracting(AuditRow::step).containsExactly(CREATED, RETURNED);
    }

    @Test
    void somebody_without_a_unit_acts_in_no_capacity() {
        var item = new ItemRef("test.item", 3);

        write(Somebody.withoutUnit(), item, CREATED);

        assertThat(log.of(item))
                .extracting(AuditRow::by)
                .containsExactly(new Actor(9, "Hoàng Thị Mai", null, 0));
    }

    @Test
    void history_taken_over_keeps_its_own_time() {
        var item = new ItemRef("test.item", 4);
        var then = Instant.parse("2024-03-27T09:30:00Z");

        transaction.executeWithoutResult(_ -> log.writeAt(MAI, item, CREATED, then));

        assertThat(log.of(item)).extracting(AuditRow::at).containsExactly(then);
    }

    @Test
    void a_change_that_did_not_happen_leaves_no_line() {
        var item = new ItemRef("test.item", 5);

        transaction.executeWithoutResult(change -> {
            log.write(MAI, item, CREATED);
            change.setRollbackOnly();
        });

        assertThat(log.of(item)).isEmpty();
    }

    @Test
    void nothing_is_logged_outside_the_transaction_of_a_change() {
        assertThatThrownBy(() -> log.write(MAI, new ItemRef("test.item", 6), CREATED))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private void write(Viewer by, ItemRef item, Step step) {
        transaction.executeWithoutResult(_ -> log.write(by, item, step));
    }
}
