package vn.thidua.news;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.files.FileUse;

/**
 * An article as its editor holds it.
 *
 * @param id its key
 * @param version to be given back with the next save
 * @param state where it is on its way
 * @param text what stands in it
 * @param returnReason why it came back, or nothing
 * @param isCopy whether it is a working copy of something published
 * @param slug its address, or nothing before it was first sent
 * @param saving who saved it last, and when
 * @param files its photos and attachments as the files module knows them, by the file's key
 */
public record SavedArticle(
        long id,
        int version,
        ArticleState state,
        ArticleText text,
        @Nullable String returnReason,
        boolean isCopy,
        @Nullable String slug,
        Saving saving,
        Map<Long, FileUse> files) {

    static SavedArticle of(Article article, Stream<FileUse> uses) {
        return new SavedArticle(
                article.id(),
                article.version(),
                article.state(),
                article.text(),
                article.returnReason(),
                article.copyOf().isPresent(),
                article.slug(),
                article.saving(),
                uses.collect(toMap(FileUse::fileId, Function.identity(), (first, _) -> first)));
    }
}
