package vn.thidua.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A member of the bloc's secretariat (tổ thư ký) for the time of a head term. */
@Entity
@Table(name = "identity_secretariat_member")
@SuppressWarnings("UnusedVariable") // fields are read by queries
class SecretariatMember {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long personId;
    private long unitId;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_to")
    private LocalDate to;

    @SuppressWarnings("NullAway.Init")
    protected SecretariatMember() {}

    SecretariatMember(long personId, long unitId, LocalDate from, LocalDate to) {
        this.personId = personId;
        this.unitId = unitId;
        this.from = from;
        this.to = to;
    }
}
