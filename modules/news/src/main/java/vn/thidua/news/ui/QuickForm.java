package vn.thidua.news.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.core.UserProblem;
import vn.thidua.news.ArticleText;
import vn.thidua.news.Audience;
import vn.thidua.news.CategoryRow;
import vn.thidua.news.SavedArticle;
import vn.thidua.uikit.draft.DraftKeeper;

/** The short form for the phone: photos, a title, three lines, and away it goes. */
class QuickForm extends Div implements EditedForm {

    private final PhotoPanel photos;
    private final TextArea title = new TextArea();
    private final TextArea lines = new TextArea();
    private final Select<Audience> audience = new Select<>();
    private final List<CategoryRow> categories;
    private ArticleText shown;

    /** A form; {@code beside} stands at its end. */
    QuickForm(
            PhotoPanel photos, List<CategoryRow> categories, ArticleText shown, Component beside) {
        this.photos = photos;
        this.categories = categories;
        this.shown = shown;
        addClassNames("quick", "stack-l");
        title.setLabel(getTranslation("news.field.title"));
        title.setMaxLength(ArticleText.TITLE_LIMIT);
        title.setMinRows(1);
        title.setMaxRows(4);
        title.setValueChangeMode(ValueChangeMode.ON_BLUR);
        title.setWidthFull();
        lines.setLabel(getTranslation("news.quick.lines"));
        lines.setMinRows(4);
        lines.setValueChangeMode(ValueChangeMode.ON_BLUR);
        lines.setWidthFull();
        audience.setLabel(getTranslation("news.audience"));
        audience.setItems(Audience.BLOC, Audience.UNIT);
        audience.setItemLabelGenerator(who -> getTranslation(who.textKey()));
        audience.setWidthFull();
        var words = new Section(new H2(getTranslation("news.quick.words")), title, lines);
        words.addClassNames("sec", "stack");
        add(photos, words, audience, beside);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void follow(DraftKeeper keeper, SerializableRunnable changed) {
        DraftKeeper.watch(title, "title");
        DraftKeeper.watch(lines, "lines");
        title.addValueChangeListener(_ -> changed.run());
        lines.addValueChangeListener(_ -> changed.run());
        SerializableRunnable chosen =
                () -> {
                    hold(keeper);
                    changed.run();
                };
        photos.onChange(chosen);
        audience.addValueChangeListener(_ -> chosen.run());
        hold(keeper);
    }

    @Override
    public void show(ArticleText text, @Nullable SavedArticle saved) {
        shown = text;
        title.setValue(text.title());
        lines.setValue(QuickText.lines(text.body()));
        audience.setValue(text.audience() == Audience.UNIT ? Audience.UNIT : Audience.BLOC);
        photos.show(text, saved == null ? Map.of() : saved.files());
    }

    /** What the short form does not show stays as it is. */
    @Override
    public ArticleText read() {
        var typed = Objects.requireNonNullElse(lines.getValue(), "");
        var unchanged = typed.equals(QuickText.lines(shown.body()));
        return new ArticleText(
                title.getValue().replaceAll("\\s+", " "),
                unchanged ? shown.summary() : QuickText.summary(typed),
                shown.category(),
                unchanged ? shown.body() : QuickText.body(typed),
                shown.eventDate(),
                shown.place(),
                audience.getValue(),
                photos.cover(),
                photos.texts(),
                shown.attachments(),
                shown.release());
    }

    @Override
    public List<String> missing(List<String> inWords) {
        var missing = new ArrayList<>(inWords);
        if (photos.unfinished() > 0) {
            missing.add("news.missing.uploads");
        }
        if (photos.refused() > 0) {
            missing.add("news.missing.refused");
        }
        return missing;
    }

    @Override
    public CategoryRow category() {
        return categories.stream()
                .filter(row -> row.code().equals(shown.category()))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public boolean takesTemplates() {
        return false;
    }

    /** One begins with the photos; the keyboard of the phone stays away until it is wanted. */
    @Override
    public void focusTitle() {}

    @Override
    public boolean tell(UserProblem problem) {
        var isTitle = "title".equals(problem.field());
        title.setInvalid(isTitle);
        if (isTitle) {
            title.setErrorMessage(getTranslation(problem.textKey(), problem.arguments()));
            title.focus();
        }
        return isTitle;
    }

    private void hold(DraftKeeper keeper) {
        var placing =
                new ArticleFields.Placing(shown.category(), audience.getValue(), shown.release());
        var files = new FilePart.Chosen(photos.cover(), photos.texts(), shown.attachments());
        ArticleDraft.held(placing, files).forEach(keeper::hold);
    }
}
