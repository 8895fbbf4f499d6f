package vn.thidua.news;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.thidua.core.UserProblem;
import vn.thidua.core.text.SecrecyMark;
import vn.thidua.files.Consents;

/** What an article needs: little while it is a draft, everything before it is sent. */
@Service
public class ArticleChecks {

    private final CategoryList categories;
    private final Consents consents;

    ArticleChecks(CategoryList categories, Consents consents) {
        this.categories = categories;
        this.consents = consents;
    }

    /**
     * What is still missing before the article may be sent.
     *
     * @return keys of sentences, in the order of the form; empty when it may be sent
     */
    public List<String> missing(ArticleText text) {
        var missing = new ArrayList<String>();
        if (text.title().isEmpty()) {
            missing.add("news.missing.title");
        }
        if (text.summary().isEmpty()) {
            missing.add("news.missing.summary");
        }
        if (ArticleBody.plain(text.body()).isEmpty()) {
            missing.add("news.missing.body");
        }
        if (BodyFigures.lackWords(text.body())) {
            missing.add("news.missing.alt");
        }
        if (!consents.publishable(photos(text))) {
            missing.add("news.missing.consent");
        }
        if (text.audience() == Audience.PUBLIC && !isOfSecretariat(text.category())) {
            missing.add("news.missing.public");
        }
        return missing;
    }

    /** Refuses what does not fit at all. */
    void requireFitting(ArticleText text) {
        if (SecrecyMark.standsIn(text.title())) {
            throw UserProblem.at("title", "core.secret");
        }
        if (text.title().length() > ArticleText.TITLE_LIMIT) {
            throw UserProblem.at("title", "news.problem.title-long", ArticleText.TITLE_LIMIT);
        }
        if (text.summary().length() > ArticleText.SUMMARY_LIMIT) {
            throw UserProblem.at("summary", "news.problem.summary-long", ArticleText.SUMMARY_LIMIT);
        }
        if (text.body().length() > ArticleText.BODY_LIMIT) {
            throw UserProblem.at("body", "news.problem.body-long");
        }
        text.attachments().forEach(ArticleChecks::requireFitting);
        if (categories.of(text.category()).isEmpty()) {
            throw UserProblem.at("category", "news.problem.no-category");
        }
    }

    private boolean isOfSecretariat(String category) {
        return categories
                .of(category)
                .filter(found -> found.publisher() == Publisher.SECRETARIAT)
                .isPresent();
    }

    private static void requireFitting(ArticleText.AttachedFile file) {
        if (SecrecyMark.standsIn(file.title()) || SecrecyMark.standsInName(file.title())) {
            throw UserProblem.of("core.secret");
        }
        if (file.title().length() > ArticleText.TITLE_LIMIT) {
            throw UserProblem.of("news.problem.attachment-long", ArticleText.TITLE_LIMIT);
        }
    }

    /** Refuses to send or publish while something is missing. */
    void requireComplete(ArticleText text) {
        missing(text).stream()
                .findFirst()
                .ifPresent(key -> {
                    throw UserProblem.of(key);
                });
    }

    private static List<Long> photos(ArticleText text) {
        return Stream.of(text.coverFile(), text.albumFiles(), text.bodyFiles())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
