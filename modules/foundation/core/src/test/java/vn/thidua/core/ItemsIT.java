package vn.thidua.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import vn.thidua.core.grant.Grants;
import vn.thidua.core.grant.Token;
import vn.thidua.testkit.PortalIT;

class ItemsIT extends PortalIT {

    private static final Viewer MAI = Somebody.with(Token.unit(12));

    @Autowired private Grants grants;
    @Autowired private TransactionOperations transaction;

    private final Shelf notes = new Shelf("shelf.note", List.of(1L, 2L, 3L));
    private final Shelf papers = new Shelf("shelf.paper", List.of(1L));

    @BeforeEach
    void grantSome() {
        transaction.executeWithoutResult(_ -> {
            grants.grant(notes.ref(1), Set.of(Token.unit(12)));
            grants.grant(notes.ref(2), Set.of(Token.unit(13)));
            grants.grant(notes.ref(3), Set.of(Token.unit(12)));
            grants.grant(notes.ref(9), Set.of(Token.unit(12)));
            grants.grant(papers.ref(1), Set.of(Token.unit(12)));
        });
    }

    @Test
    void cards_come_in_the_order_asked_for_whatever_their_module() {
        var asked = List.of(notes.ref(3), papers.ref(1), notes.ref(1));

        assertThat(items().cards(MAI, asked)).extracting(ItemCard::ref).isEqualTo(asked);
    }

    @Test
    void missing_unreadable_and_unknown_items_are_left_out_alike() {
        var unknown = new ItemRef("gone.module", 1);

        assertThat(items().cards(MAI, List.of(unknown, notes.ref(2), notes.ref(9), notes.ref(1))))
                .extracting(ItemCard::ref)
                .containsExactly(notes.ref(1));
    }

    @Test
    void a_source_is_asked_once_and_never_for_what_the_viewer_may_not_read() {
        items().cards(MAI, List.of(notes.ref(1), notes.ref(2), notes.ref(3)));

        assertThat(notes.asked)
                .singleElement()
                .satisfies(ids -> assertThat(ids).containsExactlyInAnyOrder(1L, 3L));
        assertThat(papers.asked).isEmpty();
    }

    @Test
    void an_unknown_type_is_a_mistake_and_the_message_lists_the_known_ones() {
        assertThat(items().source("shelf.paper")).isSameAs(papers);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> items().source("shelf.book"))
                .withMessageContaining("'shelf.book'")
                .withMessageContaining("shelf.note");
    }

    private Items items() {
        return new Items(List.of(notes, papers), grants);
    }

    /** A module's items, newest first as modules like to answer. */
    private static final class Shelf implements ItemSource {

        private final String type;
        private final List<Long> existing;
        private final List<Collection<Long>> asked = new ArrayList<>();

        Shelf(String type, List<Long> existing) {
            this.type = type;
            this.existing = existing;
        }

        ItemRef ref(long id) {
            return new ItemRef(type, id);
        }

        @Override
        public String type() {
            return type;
        }

        @Override
        public List<ItemCard> cards(Collection<Long> ids) {
            asked.add(ids);
            return existing.reversed().stream().filter(ids::contains).map(this::card).toList();
        }

        private ItemCard card(long id) {
            var day = LocalDate.of(2026, 11, 4);
            return new ItemCard(ref(id), "Mục " + id, "", 12, day, "muc/" + id, null);
        }

        @Override
        public List<ItemDocument> documents(Collection<Long> ids) {
            return List.of();
        }

        @Override
        public Stream<Long> allIds() {
            return existing.stream();
        }
    }
}
