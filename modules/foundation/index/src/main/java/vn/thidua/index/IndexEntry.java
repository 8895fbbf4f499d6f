package vn.thidua.index;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.Length;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.TermVector;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ObjectPath;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.PropertyValue;
import org.jspecify.annotations.Nullable;
import vn.thidua.core.ItemDocument;
import vn.thidua.core.ItemFile;
import vn.thidua.core.ItemRef;
import vn.thidua.core.grant.Grants;
import vn.thidua.core.grant.Token;
import vn.thidua.index.analysis.VietnameseAnalysis;

/**
 * What the search engine knows of one item of any module. Its key is the item itself ({@code
 * news.article:12}), so that writing it again always meets the same document.
 */
@Entity
@Table(name = "index_entry")
@Indexed(index = "items")
@SuppressWarnings("UnusedVariable") // the engine and the database read the fields
class IndexEntry {

    @Id @DocumentId private String item;

    @KeywordField(name = Fields.TYPE, aggregable = Aggregable.YES)
    private String itemType;

    private long itemId;

    private String module;

    @GenericField(name = Fields.UNIT, aggregable = Aggregable.YES, projectable = Projectable.YES)
    private long unitId;

    @KeywordField(name = Fields.PERIOD, aggregable = Aggregable.YES, projectable = Projectable.YES)
    private @Nullable String period;

    @Column(length = Length.LONG)
    @FullTextField(name = Fields.TITLE_TONE, analyzer = VietnameseAnalysis.TONE)
    @FullTextField(
            name = Fields.TITLE_FOLDED,
            analyzer = VietnameseAnalysis.FOLDED,
            projectable = Projectable.YES)
    @FullTextField(name = Fields.TITLE_BIGRAMS, analyzer = VietnameseAnalysis.BIGRAMS)
    @FullTextField(
            name = Fields.TITLE_STARTS,
            analyzer = VietnameseAnalysis.STARTS,
            searchAnalyzer = VietnameseAnalysis.FOLDED)
    private String title = "";

    @Column(length = Length.LONG)
    @KeywordField(name = Fields.SUMMARY, searchable = Searchable.NO, projectable = Projectable.YES)
    private String summary = "";

    @Column(length = Length.LONG32)
    @Convert(converter = Lines.OfList.class)
    @FullTextField(
            name = Fields.TEXTS_FOLDED,
            analyzer = VietnameseAnalysis.FOLDED,
            // Long texts are not cut into words again for each hit.
            termVector = TermVector.WITH_POSITIONS_OFFSETS,
            highlightable = Highlightable.UNIFIED)
    private List<String> texts = List.of();

    @GenericField(name = Fields.DATE, sortable = Sortable.YES, projectable = Projectable.YES)
    private LocalDate date = LocalDate.EPOCH;

    @KeywordField(name = Fields.PATH, searchable = Searchable.NO, projectable = Projectable.YES)
    private String path = "";

    @KeywordField(name = Fields.PICTURE, searchable = Searchable.NO, projectable = Projectable.YES)
    private @Nullable String picture;

    @Column(length = Length.LONG32)
    @Convert(converter = Lines.OfFiles.class)
    private List<ItemFile> files = List.of();

    @Column(length = Length.LONG)
    @Convert(converter = Lines.OfSet.class)
    @KeywordField(name = Fields.TOPICS, aggregable = Aggregable.YES)
    private Set<String> topics = Set.of();

    @Column(length = Length.LONG)
    @Convert(converter = Lines.OfSet.class)
    @KeywordField(name = Fields.FACETS, aggregable = Aggregable.YES)
    private Set<String> facets = Set.of();

    @Column(length = Length.LONG)
    @Convert(converter = Lines.OfSet.class)
    @KeywordField(name = Fields.TOKENS)
    private Set<String> tokens = Set.of();

    @SuppressWarnings("NullAway.Init")
    protected IndexEntry() {}

    IndexEntry(ItemRef ref) {
        item = ref.toString();
        itemType = ref.type();
        itemId = ref.id();
        module = ref.module();
    }

    /** Takes over what the item's module says of it now, and who may read it now. */
    void describe(ItemDocument document, Set<Token> readers) {
        var card = document.card();
        unitId = card.unitId();
        period = document.period();
        title = Marks.without(card.title());
        summary = Marks.without(card.summary());
        texts = document.texts().stream().map(Marks::without).toList();
        date = card.date();
        path = card.path();
        picture = card.picture();
        files = document.files().stream().map(Marks::without).toList();
        topics = document.topics();
        facets = document.facets();
        tokens = Grants.values(readers);
    }

    /** Everything that is written in the item. */
    @Transient
    @FullTextField(name = Fields.ALL_TONE, analyzer = VietnameseAnalysis.TONE)
    @FullTextField(name = Fields.ALL_FOLDED, analyzer = VietnameseAnalysis.FOLDED)
    @FullTextField(name = Fields.ALL_BIGRAMS, analyzer = VietnameseAnalysis.BIGRAMS)
    @IndexingDependency(
            derivedFrom = {
                @ObjectPath(@PropertyValue(propertyName = "title")),
                @ObjectPath(@PropertyValue(propertyName = "summary")),
                @ObjectPath(@PropertyValue(propertyName = "texts")),
                @ObjectPath(@PropertyValue(propertyName = "files"))
            })
    List<String> getAll() {
        return Stream.of(Stream.of(title, summary), texts.stream(), getFileTexts().stream())
                .flatMap(some -> some)
                .toList();
    }

    /** What is written in the attached documents, each sentence with the mark of its document. */
    @Transient
    @FullTextField(
            name = Fields.FILES_FOLDED,
            analyzer = VietnameseAnalysis.FOLDED,
            // Long texts are not cut into words again for each hit.
            termVector = TermVector.WITH_POSITIONS_OFFSETS,
            highlightable = Highlightable.UNIFIED)
    @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "files")))
    List<String> getFileTexts() {
        return FileMarks.texts(files);
    }

    /** Names and addresses of the attached documents. */
    @Transient
    @KeywordField(name = Fields.FILES, searchable = Searchable.NO, projectable = Projectable.YES)
    @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "files")))
    List<String> getFileNames() {
        return files.stream().map(Lines::nameAndPath).toList();
    }

    ItemRef ref() {
        return new ItemRef(itemType, itemId);
    }

    /** The item that a key of an entry stands for. */
    static ItemRef ref(String item) {
        int colon = item.indexOf(':');
        return new ItemRef(item.substring(0, colon), Long.parseLong(item.substring(colon + 1)));
    }
}
