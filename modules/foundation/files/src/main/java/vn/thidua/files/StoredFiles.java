package vn.thidua.files;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.Viewer;

@Transactional(readOnly = true)
interface StoredFiles extends Repository<StoredFile, Long> {

    @Transactional
    StoredFile save(StoredFile file);

    Optional<StoredFile> findById(long id);

    @Query("select f from StoredFile f where f.id in :ids and f.uploadedBy = :person")
    List<StoredFile> own(long person, Collection<Long> ids);

    /** The viewer's own uploads among these, in the order of the keys. */
    default List<StoredFile> own(Viewer viewer, List<Long> ids) {
        var found =
                ids.isEmpty()
                        ? Map.<Long, StoredFile>of()
                        : own(viewer.personId(), ids).stream()
                                .collect(toMap(StoredFile::id, Function.identity()));
        return ids.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList();
    }

    @Query("select f.id from StoredFile f where f.id in :ids and f.uploadedBy = :person")
    List<Long> uploadedBy(long person, Collection<Long> ids);

    @Query("select count(f) > 0 from StoredFile f where f.content.hash = :hash")
    boolean keeps(String hash);

    @Query("select f.id from StoredFile f where f.sizes = SizesState.WAITING order by f.id")
    List<Long> waiting();

    /** Touches this one column, so that nobody who edits the file meanwhile is disturbed. */
    @Transactional
    @Modifying
    @Query("update StoredFile f set f.sizes = :state where f.id = :id")
    void sizes(long id, SizesState state);

    @Transactional
    @Modifying
    @Query("update StoredFile f set f.unusedSince = null where f.id in :ids")
    void used(Collection<Long> ids);

    @Transactional
    @Modifying(flushAutomatically = true)
    @Query(
            """
            update StoredFile f set f.unusedSince = :now
            where f.id in :ids and not exists (select u.id from StoredUse u where u.fileId = f.id)
            """)
    void unusedIfNowhere(Collection<Long> ids, Instant now);

    @Query("select f from StoredFile f where f.unusedSince < :before order by f.id")
    List<StoredFile> unused(Instant before, Limit limit);

    /**
     * Deletes the file unless somebody began to use it meanwhile.
     *
     * @return how many were deleted, 0 or 1
     */
    @Transactional
    @Modifying
    @Query(
            """
            delete from StoredFile f where f.id = :id and f.unusedSince < :before
            and not exists (select u.id from StoredUse u where u.fileId = f.id)
            """)
    int deleteUnused(long id, Instant before);
}
