package vn.thidua.bench.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.thidua.core.ItemCard;
import vn.thidua.core.ItemDocument;
import vn.thidua.core.ItemFile;
import vn.thidua.core.ItemRef;
import vn.thidua.core.ItemSource;
import vn.thidua.core.grant.Token;

/** Items that are always the same for the same key, and kept nowhere. */
@Component
class GeneratedItems implements ItemSource {

    static final String TYPE = "bench.item";

    static final int UNITS = 30;

    private static final int YEARS = 5;

    private static final int TOPICS = 8;

    private final int count;
    private final Vocabulary vocabulary = Vocabulary.read();

    GeneratedItems(@Value("${bench.items}") int count) {
        this.count = count;
    }

    int count() {
        return count;
    }

    /** Two of ten for everybody, six for the bloc, two for a unit alone. */
    Token reader(long id) {
        return switch ((int) (id % 10)) {
            case 0, 1 -> Token.PUBLIC;
            case 2, 3 -> Token.unit(unit(id));
            default -> Token.bloc(1);
        };
    }

    String title(long id) {
        return text(new SplittableRandom(id), 6, 14);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public List<ItemCard> cards(Collection<Long> ids) {
        return documents(ids).stream().map(ItemDocument::card).toList();
    }

    @Override
    public List<ItemDocument> documents(Collection<Long> ids) {
        return ids.stream().filter(id -> id >= 1 && id <= count).map(this::document).toList();
    }

    @Override
    public Stream<Long> allIds() {
        return LongStream.rangeClosed(1, count).boxed();
    }

    private ItemDocument document(long id) {
        var random = new SplittableRandom(-id);
        int year = 2026 - (int) (id % YEARS);
        var card =
                new ItemCard(
                        new ItemRef(TYPE, id),
                        title(id),
                        text(random, 15, 30),
                        unit(id),
                        LocalDate.of(year, 1, 1).plusDays(random.nextInt(300)),
                        "bench/" + id,
                        null);
        var texts = List.of(text(random, 50, 200), text(random, 50, 200));
        return ItemDocument.of(card, Integer.toString(year), texts)
                .about(Set.of("topic " + id % TOPICS))
                .with(files(id, random));
    }

    /** One item in ten carries a document of two to four pages. */
    private List<ItemFile> files(long id, RandomGenerator random) {
        return id % 10 == 5
                ? List.of(new ItemFile("paper.docx", "bench/file/" + id, text(random, 700, 1500)))
                : List.of();
    }

    private static long unit(long id) {
        return 1 + id / 10 % UNITS;
    }

    /** Sentences of so many syllables, which is what people see as words. */
    private String text(RandomGenerator random, int least, int most) {
        int wanted = random.nextInt(least, most + 1);
        var text = new StringBuilder();
        for (int syllables = 0; syllables < wanted; ) {
            if (!text.isEmpty()) {
                text.append(random.nextInt(12) == 0 ? ". " : " ");
            }
            var word = vocabulary.next(random);
            syllables += syllables(word);
            text.append(word);
        }
        return text.append('.').toString();
    }

    private static int syllables(CharSequence text) {
        return 1 + (int) text.chars().filter(sign -> sign == ' ').count();
    }
}
