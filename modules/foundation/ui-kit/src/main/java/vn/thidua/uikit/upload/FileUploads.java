package vn.thidua.uikit.upload;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.shared.Registration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.core.Viewer;
import vn.thidua.uikit.Tags;

/**
 * Where files are chosen or dropped: any number at once, three of them on their way, each with its
 * state, beside the page's own requests. What has not come is kept on the person's machine with the
 * form around it (see {@link vn.thidua.uikit.draft.DraftKeeper}) and goes on when the form is
 * opened again.
 *
 * <p>Usage: put {@link #underWay()} where the files that are there stand, behind them, and {@link
 * #summary()} beside the heading; say how many more are taken with {@link #setRoom}; take over what
 * comes with {@link #addArrivedListener}.
 */
@Tag("td-uploads")
@JavaScript("context://ui-kit/upload/upload.js")
public final class FileUploads extends Component implements HasStyle, LocaleChangeObserver {

    private final Accepted accepted;
    private final Div underWay = Tags.div("underway");
    private final Span summary = Tags.text("muted small", "");
    private SerializableRunnable underWayChanged = () -> {};
    private int unfinished;
    private int refused;

    FileUploads(Accepted accepted, Viewer viewer, String seal) {
        this.accepted = accepted;
        addClassName("drop");
        getElement().setAttribute("data-of", accepted.word());
        var place = "uploads-" + UUID.randomUUID();
        underWay.setId(place);
        summary.setId(place + "-summary");
        var unit = viewer.acting();
        getElement()
                .setPropertyMap(
                        "setting",
                        Map.of(
                                "person",
                                viewer.personId(),
                                "unit",
                                unit == null ? "" : unit.code(),
                                "seal",
                                seal,
                                "kind",
                                accepted.word(),
                                "accept",
                                accepted.types(),
                                "place",
                                place));
    }

    /** The place of files that are still coming. */
    public Component underWay() {
        return underWay;
    }

    /** How many are coming, waiting and refused, in words. */
    public Component summary() {
        return summary;
    }

    /** How many more files may come. */
    public void setRoom(int files) {
        getElement().setProperty("room", files);
    }

    /** Called for each file that has come, in any order; also for one that was told before. */
    public Registration addArrivedListener(ComponentEventListener<FileArrived> listener) {
        return addListener(FileArrived.class, listener);
    }

    /** Called when {@link #unfinished()} or {@link #refused()} has changed. */
    public void onUnderWay(SerializableRunnable listener) {
        underWayChanged = listener;
    }

    /** How many files have been chosen and are not there yet. */
    public int unfinished() {
        return unfinished;
    }

    /** How many files were refused and still stand there. */
    public int refused() {
        return refused;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getElement().setPropertyMap("texts", UploadWords.in(accepted, this::getTranslation));
    }

    @ClientCallable
    void arrived(String word, String file, String earlier, String later) {
        fireEvent(new FileArrived(this, Long.parseLong(file), keys(earlier), keys(later)));
        getElement().callJsFunction("taken", word);
    }

    @ClientCallable
    void underway(int coming, int broken) {
        if (coming != unfinished || broken != refused) {
            unfinished = coming;
            refused = broken;
            underWayChanged.run();
        }
    }

    private static List<Long> keys(String list) {
        return Arrays.stream(list.split(","))
                .filter(key -> !key.isEmpty())
                .map(Long::valueOf)
                .collect(Collectors.toList());
    }
}
