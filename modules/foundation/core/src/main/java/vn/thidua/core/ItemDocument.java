package vn.thidua.core;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An item as the search engine sees it.
 *
 * @param card what a hit shows
 * @param period code of the emulation period it belongs to ({@code 2026}), or nothing
 * @param topics what it is about, in words that readers know (such as the category of an article);
 *     the same words in two modules are one topic
 * @param facets open facets written {@code key=value}, for other modules to narrow by
 * @param texts running text without markup, the most telling first
 * @param files documents attached to it
 */
public record ItemDocument(
        ItemCard card,
        @Nullable String period,
        Set<String> topics,
        Set<String> facets,
        List<String> texts,
        List<ItemFile> files) {

    public ItemDocument {
        topics = Set.copyOf(topics);
        facets = Set.copyOf(facets);
        texts = List.copyOf(texts);
        files = List.copyOf(files);
    }

    /** An item of texts alone: without topics, facets and attached documents. */
    public static ItemDocument of(ItemCard card, @Nullable String period, List<String> texts) {
        return new ItemDocument(card, period, Set.of(), Set.of(), texts, List.of());
    }

    /** The same about these topics. */
    public ItemDocument about(Set<String> words) {
        return new ItemDocument(card, period, words, facets, texts, files);
    }

    /** The same with these open facets. */
    public ItemDocument with(Set<String> open) {
        return new ItemDocument(card, period, topics, open, texts, files);
    }

    /** The same with these attached documents. */
    public ItemDocument with(List<ItemFile> attached) {
        return new ItemDocument(card, period, topics, facets, texts, attached);
    }
}
