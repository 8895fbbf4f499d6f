package vn.thidua.core.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;
import vn.thidua.core.ItemRef;
import vn.thidua.core.NotFound;
import vn.thidua.core.Somebody;
import vn.thidua.testkit.PortalIT;

class GrantsIT extends PortalIT {

    private static final AtomicLong KEYS = new AtomicLong();

    @Autowired private Grants grants;
    @Autowired private TransactionOperations transaction;

    @Test
    void who_shares_a_token_may_read() {
        var item = granted(Token.unit(12), Token.bloc(1));

        assertThat(grants.mayRead(Somebody.with(Token.PUBLIC, Token.bloc(1)), item)).isTrue();
        assertThat(grants.mayRead(Somebody.with(Token.unit(13)), item)).isFalse();
    }

    @Test
    void the_beginning_of_a_token_opens_nothing() {
        var item = granted(Token.unitEditor(12), Token.unit(120));

        assertThat(grants.mayRead(Somebody.with(Token.unit(12)), item)).isFalse();
    }

    @Test
    void new_grants_replace_the_old_ones() {
        var item = granted(Token.unit(12), Token.bloc(1));

        grant(item, Token.bloc(1), Token.unitEditor(12));

        assertThat(grants.of(item.type(), List.of(item.id())))
                .containsEntry(item.id(), Set.of(Token.bloc(1), Token.unitEditor(12)));
    }

    @Test
    void no_grants_hide_the_item_from_everybody() {
        var item = granted(Token.PUBLIC);

        grant(item);

        assertThat(grants.mayRead(Somebody.with(Token.PUBLIC), item)).isFalse();
        assertThat(grants.of(item.type(), List.of(item.id()))).isEmpty();
    }

    @Test
    void a_list_of_several_types_is_answered_with_what_is_readable_of_it() {
        var mine = granted(Token.unit(12));
        var others = granted(Token.unit(13));
        var otherType = new ItemRef("test.paper", others.id());
        grant(otherType, Token.unit(12));

        assertThat(grants.readable(Somebody.with(Token.unit(12)), List.of(mine, others, otherType)))
                .containsExactlyInAnyOrder(mine, otherType);
    }

    @Test
    void nobody_reads_without_tokens_and_an_empty_list_is_answered() {
        var item = granted(Token.PUBLIC);

        assertThat(grants.readable(Somebody.with(), List.of(item))).isEmpty();
        assertThat(grants.readable(Somebody.with(Token.PUBLIC), List.of())).isEmpty();
    }

    @Test
    void an_unreadable_and_a_missing_item_get_the_same_answer() {
        var unreadable = granted(Token.unit(13));
        var missing = newItem();
        var viewer = Somebody.with(Token.unit(12));

        var first = catchThrowable(() -> grants.requireReadable(viewer, unreadable));
        var second = catchThrowable(() -> grants.requireReadable(viewer, missing));

        assertThat(first).isExactlyInstanceOf(NotFound.class).hasMessage(unreadable.toString());
        assertThat(second).isExactlyInstanceOf(NotFound.class).hasMessage(missing.toString());
        assertThatCode(() -> grants.requireReadable(Somebody.with(Token.unit(13)), unreadable))
                .doesNotThrowAnyException();
    }

    @Test
    void grants_are_written_in_the_items_own_transaction_or_not_at_all() {
        assertThatThrownBy(() -> grants.grant(newItem(), Set.of(Token.PUBLIC)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private ItemRef granted(Token... tokens) {
        var item = newItem();
        grant(item, tokens);
        return item;
    }

    private void grant(ItemRef item, Token... tokens) {
        transaction.executeWithoutResult(_ -> grants.grant(item, Set.of(tokens)));
    }

    private static ItemRef newItem() {
        return new ItemRef("test.item", KEYS.incrementAndGet());
    }
}
