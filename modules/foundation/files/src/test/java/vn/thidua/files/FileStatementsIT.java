package vn.thidua.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.core.grant.Token;
import vn.thidua.files.picture.Pictures;
import vn.thidua.testkit.Statements;

/**
 * Files come in batches: what they cost does not grow with their number. Sizes of new photos are
 * made by other threads.
 */
class FileStatementsIT extends FilesIT {

    @Autowired private Statements statements;
    @Autowired private Delivery delivery;

    @Test
    void a_photo_costs_one_statement() {
        long use = use(People.MAI, photos(60).getFirst(), item(Token.bloc(People.BLOC)));
        delivery.photo(People.NGA, use, PhotoSize.SMALL);

        var found = new ArrayList<Optional<Delivered>>();
        var asked =
                statements.during(
                        () -> found.add(delivery.photo(People.NGA, use, PhotoSize.SMALL)));

        assertThat(found.getFirst()).isPresent();
        asked.with("files_").onThisThread().requireAtMost(1);
        asked.with("item_grant").onThisThread().requireAtMost(1);
    }

    @Test
    void all_files_of_an_item_cost_one_statement() {
        var item = item(Token.bloc(People.BLOC));
        var files = photos(62);
        replace(People.MAI, item, files.toArray(Long[]::new));
        inTransaction(() -> uses.use(People.MAI, files.getLast(), item, "cover"));

        var found = new ArrayList<ItemFiles>();
        statements.during(() -> found.add(uses.byKind(item))).onThisThread().requireAtMost(1);
        statements.during(() -> found.add(uses.allByKind(item))).onThisThread().requireAtMost(1);

        assertThat(found)
                .allSatisfy(all -> {
                    assertThat(all.byKind()).containsOnlyKeys("album", "cover");
                    assertThat(all.of("album"))
                            .extracting(FileUse::fileId)
                            .containsExactlyElementsOf(files);
                    assertThat(all.byFile("cover")).containsOnlyKeys(files.getLast());
                    assertThat(all.of("attachment")).isEmpty();
                });
    }

    @Test
    void own_uploads_are_found_together_in_the_order_asked_for() {
        var files = photos(65).reversed();

        var found = new ArrayList<StoredPhoto>();
        statements
                .during(() -> found.addAll(photos.own(People.MAI, files)))
                .onThisThread()
                .requireAtMost(1);

        assertThat(found).extracting(StoredPhoto::id).containsExactlyElementsOf(files);
        assertThat(photos.own(People.TUAN, files)).isEmpty();
    }

    @Test
    void what_may_be_used_is_known_in_one_statement_for_own_uploads_and_three_for_others() {
        var files = photos(68);
        replace(People.MAI, item(Token.bloc(People.BLOC)), files.toArray(Long[]::new));

        statements
                .during(() -> inTransaction(() -> uses.usable(People.MAI, files)))
                .onThisThread()
                .requireAtMost(1);
        var asked =
                statements.during(() ->
                        assertThat(inTransaction(() -> uses.usable(People.TUAN, files)))
                                .containsExactlyInAnyOrderElementsOf(files));
        asked.onThisThread().withSwitchesKnown().requireAtMost(3);
    }

    /** Three photos of widths that no other test has. */
    private List<Long> photos(int width) {
        return List.of(width, width + 1, width + 2).stream()
                .map(wide -> upload(People.MAI, Pictures.jpeg(wide, 30)).id())
                .toList();
    }
}
