package vn.thidua.files;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.thidua.core.Viewer;

/** A recorded consent; withdrawing marks it, nothing deletes it while the picture is kept. */
@Entity
@Table(name = "files_consent")
class StoredConsent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long fileId;
    private String givenBy;
    private LocalDate givenOn;
    private String form;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Consent.ChildAgreement childAgreement;

    private long recordedBy;
    private Instant recordedAt;
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredConsent() {}

    StoredConsent(long fileId, Consent consent, Viewer by, Instant at) {
        this.fileId = fileId;
        givenBy = consent.givenBy();
        givenOn = consent.givenOn();
        form = consent.form();
        childAgreement = consent.child();
        recordedBy = by.personId();
        recordedAt = at;
    }

    RecordedConsent recorded() {
        return new RecordedConsent(
                fileId,
                new Consent(givenBy, givenOn, form, childAgreement),
                recordedBy,
                recordedAt,
                withdrawnAt);
    }
}
