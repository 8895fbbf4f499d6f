package vn.thidua.files;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.ItemRef;
import vn.thidua.core.NotFound;
import vn.thidua.core.Viewer;
import vn.thidua.core.grant.Grants;

/**
 * Where files are used. Every use has its own address, readable for whoever may read the item; so a
 * module only says what it uses, in the transaction in which it saves the item. The kind is the
 * module's own word, such as {@code cover} or {@code album}.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class FileUses {

    private final StoredUses uses;
    private final StoredFiles files;
    private final Grants grants;
    private final Clock clock;

    FileUses(StoredUses uses, StoredFiles files, Grants grants, Clock clock) {
        this.uses = uses;
        this.files = files;
        this.grants = grants;
        this.clock = clock;
    }

    /**
     * Uses a file in an item, behind those of the same kind.
     *
     * @return key of the use, part of its address
     * @throws NotFound when there is no such file or it is neither the viewer's own upload nor used
     *     in something that the viewer may read: a guessed key opens nothing
     */
    @PreAuthorize("@rights.may(#by, 'files.upload')")
    public long use(Viewer by, long fileId, ItemRef item, String kind) {
        requireUsable(by, List.of(fileId));
        int last = ofKind(item, kind).stream().mapToInt(StoredUse::position).max().orElse(-1);
        files.used(List.of(fileId));
        return uses.save(new StoredUse(fileId, item, kind, last + 1)).id();
    }

    /**
     * Makes these the item's files of a kind, in this order. What stays keeps its address.
     *
     * @throws NotFound as {@link #use}
     */
    @PreAuthorize("@rights.may(#by, 'files.upload')")
    public void replace(Viewer by, ItemRef item, String kind, List<Long> fileIds) {
        requireUsable(by, fileIds);
        var free = ofKind(item, kind);
        for (int position = 0; position < fileIds.size(); position++) {
            put(new StoredUse(fileIds.get(position), item, kind, position), free);
        }
        drop(free);
        if (!fileIds.isEmpty()) {
            files.used(fileIds);
        }
    }

    /**
     * Makes the files of one item those of another, kind by kind and in their order. What stays
     * keeps its address. The caller has seen to it that whoever reads the other may read these.
     */
    public void follow(ItemRef item, ItemRef other) {
        var free =
                uses.ofItem(item.type(), item.id()).stream().collect(groupingBy(StoredUse::kind));
        for (var use : uses.ofItem(other.type(), other.id())) {
            put(use.in(item), free.computeIfAbsent(use.kind(), _ -> new ArrayList<>()));
        }
        free.values().forEach(this::drop);
    }

    /**
     * Those of these files that the viewer may use: the own uploads, and what is used in something
     * that the viewer may read.
     */
    @PreAuthorize("@rights.may(#by, 'files.upload')")
    public Set<Long> usable(Viewer by, Collection<Long> fileIds) {
        if (fileIds.isEmpty()) {
            return Set.of();
        }
        var usable = new HashSet<>(files.uploadedBy(by.personId(), fileIds));
        var others = new HashSet<>(fileIds);
        others.removeAll(usable);
        if (!others.isEmpty()) {
            var elsewhere = uses.ofFiles(others);
            var readable = grants.readable(by, elsewhere.stream().map(StoredUse::item).toList());
            elsewhere.stream()
                    .filter(use -> readable.contains(use.item()))
                    .forEach(use -> usable.add(use.fileId()));
        }
        return usable;
    }

    /** Ends one use. Nothing happens when it has ended already. */
    public void release(long useId) {
        uses.findById(useId).ifPresent(use -> drop(List.of(use)));
    }

    /** Ends all uses by an item that is being removed. */
    public void releaseAll(ItemRef item) {
        drop(uses.ofItem(item.type(), item.id()));
    }

    /**
     * The item's files that are shown, in their order, in one query; pictures whose consent was
     * taken back are not among them. The caller has checked that it may be read.
     */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public ItemFiles byKind(ItemRef item) {
        return ItemFiles.of(uses.shown(item.type(), List.of(item.id())));
    }

    /**
     * As {@link #byKind}, for whoever works on the item: also those that are not shown, so that
     * nothing is lost when it is saved.
     */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public ItemFiles allByKind(ItemRef item) {
        return ItemFiles.of(uses.used(item.type(), List.of(item.id())));
    }

    /** As {@link #byKind} for one kind of the items of a list, by their ids, in one query. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Map<Long, List<FileUse>> of(String type, Collection<Long> ids, String kind) {
        return ids.isEmpty()
                ? Map.of()
                : uses.shown(type, ids, kind).stream().collect(groupingBy(FileUse::itemId));
    }

    private List<StoredUse> ofKind(ItemRef item, String kind) {
        var found = new ArrayList<>(uses.ofItem(item.type(), item.id()));
        found.removeIf(use -> !use.isOf(kind));
        return found;
    }

    private void put(StoredUse wanted, List<StoredUse> free) {
        var there = free.stream().filter(use -> use.fileId() == wanted.fileId()).findFirst();
        there.ifPresentOrElse(
                use -> {
                    use.moveTo(wanted.position());
                    free.remove(use);
                },
                () -> uses.save(wanted));
    }

    private void drop(List<StoredUse> ended) {
        if (!ended.isEmpty()) {
            uses.deleteAll(ended);
            var fileIds = ended.stream().map(StoredUse::fileId).toList();
            files.unusedIfNowhere(fileIds, clock.instant());
        }
    }

    private void requireUsable(Viewer by, List<Long> fileIds) {
        var others = new HashSet<>(fileIds);
        others.removeAll(usable(by, fileIds));
        if (!others.isEmpty()) {
            throw new NotFound(FilesModule.file(others.iterator().next()));
        }
    }
}
