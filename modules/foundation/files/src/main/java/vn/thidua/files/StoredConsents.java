package vn.thidua.files;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredConsents extends Repository<StoredConsent, Long> {

    StoredConsent save(StoredConsent consent);

    @Query("select c from StoredConsent c where c.fileId = :file order by c.id")
    List<StoredConsent> ofFile(long file);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            """
            update StoredConsent c set c.withdrawnAt = :now
            where c.fileId = :file and c.withdrawnAt is null
            """)
    int withdraw(long file, Instant now);

    /** Files that may be shown to more than those who work on them. */
    @Query(
            """
            select f.id from StoredFile f where f.id in :files
            and (f.children = false or exists (
                select c.id from StoredConsent c where c.fileId = f.id and c.withdrawnAt is null
                and c.childAgreement in (ChildAgreement.AGREED, ChildAgreement.UNDER_SEVEN)))
            and (not exists (select c.id from StoredConsent c where c.fileId = f.id)
                or exists (select c.id from StoredConsent c
                    where c.fileId = f.id and c.withdrawnAt is null))
            """)
    Set<Long> publishable(Collection<Long> files);
}
