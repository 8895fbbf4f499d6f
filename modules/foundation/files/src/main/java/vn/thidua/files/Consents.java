package vn.thidua.files;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.NotFound;
import vn.thidua.core.UserProblem;
import vn.thidua.core.Viewer;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.audit.Step;
import vn.thidua.core.text.Nfc;
import vn.thidua.core.time.PortalTime;

/**
 * Whether the people on a picture agreed to be seen. Consent belongs to the picture, not to its
 * use: withdrawn once, the picture disappears from every article and album. The uploader, the
 * colleagues who write for the same unit and the bloc's secretariat look after it.
 */
@Service
@Transactional
public class Consents {

    private final StoredFiles files;
    private final StoredConsents consents;
    private final AuditLog audit;
    private final Clock clock;

    Consents(StoredFiles files, StoredConsents consents, AuditLog audit, Clock clock) {
        this.files = files;
        this.consents = consents;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Says whether children can be recognised on a picture.
     *
     * @throws NotFound when there is no such picture or the viewer does not look after it
     */
    @PreAuthorize("@rights.may(#by, 'files.upload')")
    public void markChildren(Viewer by, long fileId, boolean children) {
        cared(by, fileId).children(children);
        log(by, fileId, children ? "files.mark-children" : "files.unmark-children");
    }

    /**
     * Records that somebody agreed.
     *
     * @throws NotFound as {@link #markChildren}
     * @throws UserProblem when it is incomplete or dated after today
     */
    @PreAuthorize("@rights.may(#by, 'files.upload')")
    public void record(Viewer by, long fileId, Consent consent) {
        cared(by, fileId);
        var clean =
                new Consent(
                        Nfc.of(consent.givenBy()),
                        consent.givenOn(),
                        Nfc.of(consent.form()),
                        consent.child());
        if (clean.givenBy().isEmpty() || clean.form().isEmpty()) {
            throw UserProblem.of("files.consent.incomplete");
        }
        if (clean.givenOn().isAfter(PortalTime.today(clock))) {
            throw UserProblem.at("givenOn", "files.consent.future");
        }
        consents.save(new StoredConsent(fileId, clean, by, clock.instant()));
        log(by, fileId, "files.record-consent");
    }

    /**
     * Takes back every consent to a picture: it is shown to nobody from now on.
     *
     * @throws NotFound as {@link #markChildren}
     */
    @PreAuthorize("@rights.may(#by, 'files.upload')")
    public void withdraw(Viewer by, long fileId) {
        cared(by, fileId);
        if (consents.withdraw(fileId, clock.instant()) > 0) {
            log(by, fileId, "files.withdraw-consent");
        }
    }

    /**
     * What was recorded of a picture, oldest first.
     *
     * @throws NotFound as {@link #markChildren}
     */
    @PreAuthorize("@rights.may(#by, 'files.upload')")
    @Transactional(readOnly = true)
    public List<RecordedConsent> of(Viewer by, long fileId) {
        cared(by, fileId);
        return consents.ofFile(fileId).stream().map(StoredConsent::recorded).toList();
    }

    /** Whether all these files may be published. */
    @Transactional(readOnly = true)
    public boolean publishable(Collection<Long> fileIds) {
        return unpublishable(fileIds).isEmpty();
    }

    /** Those files that may not be published, for want of consent or because they are gone. */
    @Transactional(readOnly = true)
    public Set<Long> unpublishable(Collection<Long> fileIds) {
        var refused = new HashSet<>(fileIds);
        if (!refused.isEmpty()) {
            refused.removeAll(consents.publishable(fileIds));
        }
        return refused;
    }

    private StoredFile cared(Viewer by, long fileId) {
        return files.findById(fileId)
                .filter(file -> file.isCaredForBy(by))
                .orElseThrow(() -> new NotFound(FilesModule.file(fileId)));
    }

    private void log(Viewer by, long fileId, String action) {
        audit.write(by, FilesModule.file(fileId), new Step(action, null, null, null));
    }
}
