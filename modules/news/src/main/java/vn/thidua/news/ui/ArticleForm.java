package vn.thidua.news.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.core.UserProblem;
import vn.thidua.news.ArticleText;
import vn.thidua.news.CategoryRow;
import vn.thidua.news.SavedArticle;
import vn.thidua.uikit.Tags;
import vn.thidua.uikit.draft.DraftKeeper;

/** All that is filled in for an article: words, photos, documents, where and when it goes out. */
class ArticleForm extends Div implements EditedForm {

    private final ArticleFields fields;
    private final FilePart files;
    private final PlacingPanel placing;

    /** A form; {@code beside} stands in the right column above where the article goes. */
    ArticleForm(ArticleFields fields, FilePart files, PlacingPanel placing, Component beside) {
        this.fields = fields;
        this.files = files;
        this.placing = placing;
        addClassName("two");
        add(Tags.div("stack-l", fields, files), Tags.div("stack-l", beside, placing));
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void follow(DraftKeeper keeper, SerializableRunnable changed) {
        fields.watch();
        fields.onTyped(changed);
        SerializableRunnable chosen =
                () -> {
                    hold(keeper);
                    changed.run();
                };
        files.onChange(chosen);
        placing.onChange(chosen);
        hold(keeper);
    }

    @Override
    public void show(ArticleText text, @Nullable SavedArticle saved) {
        if (saved != null) {
            fields.know(saved.files());
        }
        fields.show(text);
        if (saved == null) {
            files.show(text);
        } else {
            files.show(text, saved);
        }
        fields.offer(files.chosen());
        placing.show(text);
    }

    @Override
    public ArticleText read() {
        return fields.read(placing.placing(), files.chosen());
    }

    @Override
    public CategoryRow category() {
        return placing.category();
    }

    @Override
    public boolean takesTemplates() {
        return true;
    }

    @Override
    public void focusTitle() {
        fields.focusTitle();
    }

    @Override
    public boolean tell(UserProblem problem) {
        return fields.tell(problem);
    }

    @Override
    public List<String> missing(List<String> inWords) {
        var missing = files.missing(inWords);
        return placing.isMomentUnfinished()
                ? Stream.concat(missing.stream(), Stream.of("news.missing.moment")).toList()
                : missing;
    }

    private void hold(DraftKeeper keeper) {
        fields.offer(files.chosen());
        ArticleDraft.held(placing.placing(), files.chosen()).forEach(keeper::hold);
    }
}
