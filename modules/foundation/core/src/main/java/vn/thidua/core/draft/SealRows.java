package vn.thidua.core.draft;

import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

interface SealRows extends Repository<DraftSeal, Long> {

    Optional<DraftSeal> findById(long personId);

    /** Two windows opened together make one row. */
    @Transactional
    @Modifying
    @Query(
            value = "insert ignore into core_draft_seal (person_id, seal) values (:person, :seal)",
            nativeQuery = true)
    void add(long person, String seal);
}
