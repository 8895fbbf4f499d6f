package vn.thidua.organisation;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.thidua.core.request.RequestMemory;

/**
 * Which state of the organisation stands in the database: a word that changes with every change of
 * units, memberships, terms and the secretariat. Several portals may serve one installation, so the
 * word lies in the database and is read once in a request.
 */
@Service
public class OrganisationVersion {

    private final JdbcClient database;
    private final RequestMemory request;

    OrganisationVersion(JdbcClient database, RequestMemory request) {
        this.database = database;
        this.request = request;
    }

    RequestMemory request() {
        return request;
    }

    /** The word of now, the same for the length of a request. */
    String word() {
        return request.get(OrganisationVersion.class, this::read);
    }

    /** The word of now as the running transaction sees it. */
    String read() {
        return database.sql("select word from organisation_version").query(String.class).single();
    }

    /**
     * Says that the running transaction changes what {@link VersionedFacts} are made of. From here
     * on it reads them anew each time; everybody else does so once, after its commit. Called before
     * the change: changes queue up at the one row, and nobody keeps what is half changed.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void change() {
        if (isChanging()) {
            return;
        }
        // Never a number: after a rollback the next change would give the same one to other facts.
        database.sql("update organisation_version set word = ?")
                .param(UUID.randomUUID().toString())
                .update();
        request.forget();
        TransactionSynchronizationManager.bindResource(this, this);
        TransactionSynchronizationManager.registerSynchronization(new End());
    }

    /** Whether the running transaction has changed the organisation. */
    boolean isChanging() {
        return TransactionSynchronizationManager.hasResource(this);
    }

    /** After the transaction, however it ended, the facts are those of the database. */
    private final class End implements TransactionSynchronization {

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(OrganisationVersion.this);
            request.forget();
        }
    }
}
