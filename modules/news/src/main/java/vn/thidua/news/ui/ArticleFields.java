package vn.thidua.news.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.core.UserProblem;
import vn.thidua.files.FileUse;
import vn.thidua.news.ArticleText;
import vn.thidua.news.Audience;
import vn.thidua.news.Release;
import vn.thidua.uikit.LengthCounter;
import vn.thidua.uikit.RichText;
import vn.thidua.uikit.Tags;
import vn.thidua.uikit.TextPicture;
import vn.thidua.uikit.VietnameseDates;
import vn.thidua.uikit.draft.DraftKeeper;

/** The words of an article: title, summary, day, place and text. */
class ArticleFields extends Div {

    private final TextField title = new TextField();
    private final TextArea summary = new TextArea();
    private final DatePicker eventDate;
    private final TextField place = new TextField();
    private final RichText body;
    private final transient BodyPictures pictures;
    private transient @Nullable List<TextPicture> offered;

    ArticleFields(VietnameseDates dates, BodyPictures pictures) {
        this.pictures = pictures;
        addClassName("stack");
        title.addClassName("title");
        title.setLabel(getTranslation("news.field.title"));
        LengthCounter.under(title, ArticleText.TITLE_LIMIT);
        title.setValueChangeMode(ValueChangeMode.ON_BLUR);
        title.setWidthFull();
        summary.setLabel(getTranslation("news.field.summary"));
        summary.setMaxLength(ArticleText.SUMMARY_LIMIT);
        summary.setHelperText(getTranslation("news.field.summary-hint"));
        summary.setWidthFull();
        eventDate = dates.picker(getTranslation("news.field.event-date"));
        place.setLabel(getTranslation("news.field.place"));
        place.setMaxLength(200);
        place.setWidthFull();
        eventDate.setWidthFull();
        body = new RichText(getTranslation("news.field.body"));
        add(title, summary, Tags.div("pair2", eventDate, place), body);
    }

    /** Shows what was saved. */
    void show(ArticleText text) {
        title.setValue(text.title());
        summary.setValue(text.summary());
        eventDate.setValue(text.eventDate());
        place.setValue(text.place());
        body.replace(text.body());
    }

    /** Learns where the photos of the saved article lie. */
    void know(Map<Long, FileUse> files) {
        pictures.know(files);
    }

    /** Offers the photos of the form for the text. */
    void offer(FilePart.Chosen photos) {
        var known = pictures.of(photos, ArticleText.filesIn(body.getValue()));
        if (!known.equals(offered)) {
            offered = known;
            body.setPictures(known);
        }
    }

    /** What stands in the fields, together with what the other parts of the form hold. */
    ArticleText read(Placing placing, FilePart.Chosen files) {
        return new ArticleText(
                title.getValue(),
                summary.getValue(),
                placing.category(),
                body.getValue(),
                eventDate.getValue(),
                place.getValue(),
                placing.audience(),
                files.cover(),
                files.album(),
                files.attachments(),
                placing.release());
    }

    /** Marks the fields whose words are kept while they are typed. */
    void watch() {
        DraftKeeper.watch(title, "title");
        DraftKeeper.watch(summary, "summary");
        DraftKeeper.watch(eventDate, "eventDate");
        DraftKeeper.watch(place, "place");
        DraftKeeper.watch(body, "body");
    }

    /** Called when a field is left after typing. */
    void onTyped(SerializableRunnable listener) {
        title.addValueChangeListener(_ -> listener.run());
        summary.addValueChangeListener(_ -> listener.run());
        body.addValueChangeListener(_ -> listener.run());
    }

    void focusTitle() {
        title.focus();
    }

    /** Shows a refusal at its field; says whether there is such a field. */
    boolean tell(UserProblem problem) {
        title.setInvalid(false);
        summary.setInvalid(false);
        body.setInvalid(false);
        var sentence = getTranslation(problem.textKey(), problem.arguments());
        return switch (problem.field()) {
            case "title" -> tell(title, sentence);
            case "summary" -> tell(summary, sentence);
            case "body" -> tell(body, sentence);
            case null, default -> false;
        };
    }

    private static <F extends HasValidationProperties & Focusable<?>> boolean tell(
            F field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        field.focus();
        return true;
    }

    /** Where the article goes, and when. */
    record Placing(String category, Audience audience, Release release) {}
}
