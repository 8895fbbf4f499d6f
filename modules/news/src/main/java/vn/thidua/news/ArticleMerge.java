package vn.thidua.news;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Node;
import vn.thidua.news.ArticleText.AttachedFile;
import vn.thidua.news.ArticleText.PhotoText;

/** One text out of two, without losing a paragraph or a photo of either. */
public final class ArticleMerge {

    private ArticleMerge() {}

    /**
     * Puts two texts of one article together. Where paragraphs differ both stand one after the
     * other, theirs first; the short fields are those of {@code mine}, because two of them cannot
     * stand in one field, unless mine is empty.
     */
    public static ArticleText of(ArticleText theirs, ArticleText mine) {
        return new ArticleText(
                either(mine.title(), theirs.title()),
                either(mine.summary(), theirs.summary()),
                mine.category(),
                bodies(theirs.body(), mine.body()),
                mine.eventDate() == null ? theirs.eventDate() : mine.eventDate(),
                either(mine.place(), theirs.place()),
                mine.audience(),
                mine.cover() == null ? theirs.cover() : mine.cover(),
                photos(mine.photos(), theirs.photos()),
                attachments(mine.attachments(), theirs.attachments()),
                mine.release());
    }

    private static String either(String mine, String theirs) {
        return mine.isEmpty() ? theirs : mine;
    }

    private static String bodies(String theirs, String mine) {
        var first = blocks(theirs);
        var second = blocks(mine);
        var merged = new ArrayList<String>();
        for (var delta : DiffUtils.diff(first, second, true).getDeltas()) {
            addBoth(merged, delta);
        }
        return String.join("", merged);
    }

    private static void addBoth(List<String> merged, AbstractDelta<String> delta) {
        merged.addAll(delta.getSource().getLines());
        switch (delta.getType()) {
            case EQUAL, DELETE -> {}
            case INSERT, CHANGE -> merged.addAll(delta.getTarget().getLines());
        }
    }

    private static List<String> blocks(String body) {
        var document = Jsoup.parseBodyFragment(body);
        document.outputSettings().prettyPrint(false);
        return document.body().childNodes().stream()
                .map(Node::outerHtml)
                .filter(block -> !block.isBlank())
                .toList();
    }

    private static List<AttachedFile> attachments(
            List<AttachedFile> mine, List<AttachedFile> theirs) {
        var byFile = new LinkedHashMap<Long, AttachedFile>();
        Stream.concat(mine.stream(), theirs.stream())
                .forEach(file -> byFile.putIfAbsent(file.fileId(), file));
        return List.copyOf(byFile.values());
    }

    private static List<PhotoText> photos(List<PhotoText> mine, List<PhotoText> theirs) {
        var byFile = new LinkedHashMap<Long, PhotoText>();
        Stream.concat(mine.stream(), theirs.stream())
                .forEach(photo -> byFile.putIfAbsent(photo.fileId(), photo));
        return List.copyOf(byFile.values());
    }
}
