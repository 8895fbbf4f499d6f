package vn.thidua.core.draft;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DraftRows extends Repository<Draft, Long> {

    Draft save(Draft draft);

    Draft saveAndFlush(Draft draft);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            """
            select d from Draft d
            where d.personId = :person and d.unitId = :unit and d.form = :form and d.slot = :slot
            """)
    Optional<Draft> lock(long person, long unit, String form, String slot);

    @Query(
            """
            select d from Draft d
            where d.personId = :person and d.unitId = :unit and d.form = :form and d.slot = :slot
              and d.content is not null and d.discardedAt is null
            """)
    Optional<Draft> open(long person, long unit, String form, String slot);

    @Query(
            """
            select d from Draft d
            where d.personId = :person and d.unitId = :unit and d.form = :form
              and d.content is not null and d.discardedAt is null
            order by d.savedAt desc, d.id desc
            """)
    List<Draft> open(long person, long unit, String form);

    @Query(
            """
            select d from Draft d
            where d.personId = :person and d.unitId = :unit and d.form = :form
              and d.content is not null and d.discardedAt is not null
            order by d.discardedAt desc, d.id desc
            """)
    List<Draft> discarded(long person, long unit, String form);

    long countByPersonId(long personId);

    @Modifying
    @Query(
            """
            delete from Draft d
            where d.savedAt < :expired or d.discardedAt < :forgotten
              or (d.content is null and d.savedAt < :late)
            """)
    int deleteOld(Instant expired, Instant forgotten, Instant late);

    @Modifying
    @Query(
            """
            delete from Draft d
            where d.personId = :person and d.unitId = :unit and d.form = :form and d.slot = :slot
            """)
    int erase(long person, long unit, String form, String slot);
}
