package vn.thidua.core.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import vn.thidua.core.ItemRef;

/** One token that may read one item. */
@Entity
@Table(name = "item_grant")
class ItemGrant {

    @EmbeddedId private Key key;

    @SuppressWarnings("NullAway.Init")
    protected ItemGrant() {}

    ItemGrant(ItemRef item, Token token) {
        key = new Key(item.type(), item.id(), token.value());
    }

    Token token() {
        return new Token(key.token());
    }

    ItemRef item() {
        return new ItemRef(key.type(), key.id());
    }

    @Embeddable
    record Key(
            @Column(name = "item_type") String type,
            @Column(name = "item_id") long id,
            @Column(name = "token") String token)
            implements Serializable {}
}
