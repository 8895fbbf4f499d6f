package vn.thidua.organisation;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.thidua.core.Viewer;
import vn.thidua.testkit.PortalIT;

/** What is kept of the organisation in memory is what stands in the database. */
@TestPropertySource(properties = "portal.demo=true")
class KeptOrganisationIT extends PortalIT {

    private static final UnitNaming RENAMED = new UnitNaming("Hội mới", "Hội mới", "HM", "Hội mới");

    @Autowired private Reorganisation reorganisation;
    @Autowired private Organisation organisation;
    @Autowired private Units units;
    @Autowired private JdbcClient database;
    @Autowired private TransactionOperations transaction;

    private final Viewer administrator = Somebody.administrator();

    @AfterEach
    void leaveTheRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void while_nothing_changes_the_same_facts_answer() {
        assertThat(organisation.now()).isSameAs(organisation.now());
    }

    @Test
    void a_change_of_another_portal_is_seen_by_the_next_question() {
        var before = monogram();
        changeElsewhere("XX");
        assertThat(monogram()).isEqualTo("XX");
        changeElsewhere(before);
        assertThat(monogram()).isEqualTo(before);
    }

    @Test
    void a_request_sees_one_state_of_the_organisation() throws Exception {
        var before = monogram();
        RequestContextHolder.setRequestAttributes(
                new ServletRequestAttributes(new MockHttpServletRequest()));
        assertThat(monogram()).isEqualTo(before);
        changeElsewhere("YY");
        assertThat(monogram()).isEqualTo(before);
        try (var other = Executors.newSingleThreadExecutor()) {
            assertThat(other.submit(this::monogram).get()).isEqualTo("YY");
        }
        changeElsewhere(before);
    }

    @Test
    void who_changes_the_organisation_sees_the_change_and_nobody_after_a_rollback_does() {
        RequestContextHolder.setRequestAttributes(
                new ServletRequestAttributes(new MockHttpServletRequest()));
        var name = units.get(id()).fullName();
        transaction.executeWithoutResult(status -> {
            reorganisation.rename(administrator, id(), RENAMED, parse("2026-10-01"));
            assertThat(units.get(id()).fullName()).isEqualTo("Hội mới");
            status.setRollbackOnly();
        });
        assertThat(units.get(id()).fullName()).isEqualTo(name);
    }

    @Test
    void others_see_a_change_only_after_its_commit() throws Exception {
        var name = units.get(id()).fullName();
        try (var other = Executors.newSingleThreadExecutor()) {
            transaction.executeWithoutResult(status -> {
                reorganisation.rename(administrator, id(), RENAMED, parse("2026-10-02"));
                assertThat(nameSeenBy(other)).isEqualTo(name);
                status.setRollbackOnly();
            });
            assertThat(nameSeenBy(other)).isEqualTo(name);
        }
    }

    private String nameSeenBy(java.util.concurrent.ExecutorService other) {
        try {
            return other.submit(() -> units.get(id()).fullName()).get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As a second portal on the same database would. */
    private void changeElsewhere(String monogram) {
        database.sql("update organisation_unit set monogram = ? where code = 'ccb'")
                .param(monogram)
                .update();
        database.sql("update organisation_version set word = uuid()").update();
    }

    private String monogram() {
        return units.byCode("ccb").orElseThrow().monogram();
    }

    private long id() {
        return units.byCode("ccb").orElseThrow().id();
    }
}
