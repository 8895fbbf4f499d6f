package vn.thidua.files;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredUses extends Repository<StoredUse, Long> {

    StoredUse save(StoredUse use);

    void deleteAll(Iterable<StoredUse> uses);

    Optional<StoredUse> findById(long id);

    @Query("select u from StoredUse u where u.fileId in :files")
    List<StoredUse> ofFiles(Collection<Long> files);

    @Query("select u from StoredUse u where u.itemType = :type and u.itemId = :id")
    List<StoredUse> ofItem(String type, long id);

    /** Columns of {@link FileUse}. */
    String USED =
            """
            select new vn.thidua.files.FileUse(
                u.id, f.id, u.itemId, u.kind, f.name, f.content.bytes,
                case when f.content.orientation >= 5 then f.content.height else f.content.width end,
                case when f.content.orientation >= 5 then f.content.width else f.content.height end,
                f.children)
            from StoredUse u join StoredFile f on f.id = u.fileId
            where u.itemType = :type and u.itemId in :ids
            """;

    /** Leaves pictures out whose consent was taken back. */
    String SHOWN =
            """
            and (not exists (select c.id from StoredConsent c where c.fileId = f.id)
                or exists (select c.id from StoredConsent c
                    where c.fileId = f.id and c.withdrawnAt is null))
            """;

    String OF_KIND = " and u.kind = :kind ";
    String IN_ORDER = " order by u.itemId, u.kind, u.position";

    @Query(USED + OF_KIND + IN_ORDER)
    List<FileUse> used(String type, Collection<Long> ids, String kind);

    @Query(USED + IN_ORDER)
    List<FileUse> used(String type, Collection<Long> ids);

    @Query(USED + OF_KIND + SHOWN + IN_ORDER)
    List<FileUse> shown(String type, Collection<Long> ids, String kind);

    @Query(USED + SHOWN + IN_ORDER)
    List<FileUse> shown(String type, Collection<Long> ids);
}
