package vn.thidua.index;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.core.ItemCard;
import vn.thidua.core.ItemDocument;
import vn.thidua.core.ItemEvent;
import vn.thidua.core.ItemFile;
import vn.thidua.core.ItemRef;
import vn.thidua.core.ItemSource;
import vn.thidua.core.grant.Grants;
import vn.thidua.core.grant.Token;

/** A small module for the tests: notes that people write, with real grants and real events. */
@Component
class Notes implements ItemSource {

    static final String TYPE = "fixture.note";

    private final Map<Long, ItemDocument> kept = new ConcurrentHashMap<>();
    private final Grants grants;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Notes(Grants grants, ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.grants = grants;
        this.events = events;
        this.transaction = transaction;
    }

    /** What a note says. */
    record Note(
            long unit,
            String period,
            LocalDate date,
            String title,
            String summary,
            String text,
            List<ItemFile> files) {

        static Note of(String title, String text) {
            return new Note(1, "2026", LocalDate.of(2026, 11, 1), title, "", text, List.of());
        }

        Note at(long newUnit, String newPeriod) {
            return new Note(newUnit, newPeriod, date, title, summary, text, files);
        }

        Note on(LocalDate day) {
            return new Note(unit, period, day, title, summary, text, files);
        }

        Note with(ItemFile... attached) {
            return new Note(unit, period, date, title, summary, text, List.of(attached));
        }

        Note summedUpAs(String words) {
            return new Note(unit, period, date, title, words, text, files);
        }
    }

    /** Writes a note and tells everybody, as a module's service would. */
    ItemRef write(long id, Note note, Token... readers) {
        var ref = new ItemRef(TYPE, id);
        transaction.executeWithoutResult(t -> {
            keep(ref, note);
            grants.grant(ref, Set.of(readers));
            tell(ref);
        });
        return ref;
    }

    /** Writes a note without telling anybody: what a crash leaves behind. */
    void writeSilently(long id, Note note, Token... readers) {
        var ref = new ItemRef(TYPE, id);
        keep(ref, note);
        transaction.executeWithoutResult(t -> grants.grant(ref, Set.of(readers)));
    }

    /** Changes a note for the same readers and tells everybody. */
    void change(long id, Note note) {
        var ref = new ItemRef(TYPE, id);
        keep(ref, note);
        transaction.executeWithoutResult(t -> tell(ref));
    }

    void remove(long id) {
        kept.remove(id);
        transaction.executeWithoutResult(t -> tell(new ItemRef(TYPE, id)));
    }

    void removeSilently(long id) {
        kept.remove(id);
    }

    void tell(ItemRef ref) {
        events.publishEvent(new ItemEvent("fixture.written", ref, 0, 0, Instant.EPOCH));
    }

    private void keep(ItemRef ref, Note note) {
        var card =
                new ItemCard(
                        ref,
                        note.title(),
                        note.summary(),
                        note.unit(),
                        note.date(),
                        "notes/" + ref.id(),
                        null);
        kept.put(
                ref.id(),
                ItemDocument.of(card, note.period(), List.of(note.text()))
                        .with(Set.of("fixture.kind=note"))
                        .about(Set.of("Topic " + note.unit()))
                        .with(note.files()));
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
        return ids.stream().filter(kept::containsKey).map(id -> kept.get(id)).toList();
    }

    @Override
    public Stream<Long> allIds() {
        return List.copyOf(kept.keySet()).stream();
    }
}
