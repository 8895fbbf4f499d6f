package vn.thidua.files;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import vn.thidua.core.ItemRef;

/** One file in one place of one item. */
@Entity
@Table(name = "files_use")
class StoredUse {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long fileId;
    private String itemType;
    private long itemId;
    private String kind;
    private int position;

    @SuppressWarnings("NullAway.Init")
    protected StoredUse() {}

    StoredUse(long fileId, ItemRef item, String kind, int position) {
        this.fileId = fileId;
        itemType = item.type();
        itemId = item.id();
        this.kind = kind;
        this.position = position;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("Not saved yet");
        }
        return id;
    }

    long fileId() {
        return fileId;
    }

    ItemRef item() {
        return new ItemRef(itemType, itemId);
    }

    boolean isOf(String wanted) {
        return kind.equals(wanted);
    }

    String kind() {
        return kind;
    }

    /** The same file in the same place of another item. */
    StoredUse in(ItemRef other) {
        return new StoredUse(fileId, other, kind, position);
    }

    int position() {
        return position;
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }
}
