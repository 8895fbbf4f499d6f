package vn.thidua.news.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import vn.thidua.core.time.PortalTime;
import vn.thidua.news.Release;
import vn.thidua.uikit.Tags;
import vn.thidua.uikit.VietnameseDates;

/** When the article goes out once approved, and whether readers are asked to confirm. */
class WhenPanel extends Section {

    /** Before offices open: what is read first in the morning. */
    private static final LocalTime MORNING = LocalTime.of(7, 30);

    private final RadioButtonGroup<Way> way = new RadioButtonGroup<>();
    private final DatePicker day;
    private final TimePicker time = new TimePicker();
    private final Div moment;
    private final Checkbox mustRead = new Checkbox();
    private final transient Clock clock;

    WhenPanel(VietnameseDates dates, Clock clock) {
        this.clock = clock;
        addClassName("panel");
        way.setItems(Way.values());
        way.setItemLabelGenerator(one -> getTranslation(one.textKey()));
        way.setAriaLabel(getTranslation("news.when"));
        day = dates.picker(getTranslation("news.when.day"));
        time.setLabel(getTranslation("news.when.time"));
        time.setStep(Duration.ofMinutes(15));
        time.setLocale(Locale.forLanguageTag("vi-VN"));
        moment = Tags.div("pair2", day, time);
        mustRead.setLabel(getTranslation("news.when.must-read"));
        mustRead.setHelperText(getTranslation("news.when.must-read-hint"));
        way.addValueChangeListener(_ -> showMoment());
        add(new H2(getTranslation("news.when")), way, moment, Tags.div("part", mustRead));
    }

    void show(Release release) {
        var at = Optional.ofNullable(release.at());
        way.setValue(at.isPresent() ? Way.TIMED : Way.AT_ONCE);
        var local = at.map(moment -> moment.atZone(PortalTime.ZONE));
        day.setValue(local.map(zoned -> zoned.toLocalDate()).orElse(null));
        time.setValue(local.map(zoned -> zoned.toLocalTime()).orElse(null));
        mustRead.setValue(release.mustRead());
        moment.setVisible(way.getValue() == Way.TIMED);
    }

    /** Called when somebody chooses anew. */
    void onChange(SerializableRunnable listener) {
        way.addValueChangeListener(_ -> listener.run());
        day.addValueChangeListener(_ -> listener.run());
        time.addValueChangeListener(_ -> listener.run());
        mustRead.addValueChangeListener(_ -> listener.run());
    }

    Release release() {
        return new Release(
                way.getValue() == Way.TIMED && !isUnfinished()
                        ? Objects.requireNonNull(day.getValue())
                                .atTime(Objects.requireNonNull(time.getValue()))
                                .atZone(PortalTime.ZONE)
                                .toInstant()
                        : null,
                mustRead.getValue());
    }

    /** Whether a moment was asked for and is not complete: it must not go out at once instead. */
    boolean isUnfinished() {
        return way.getValue() == Way.TIMED && (day.isEmpty() || time.isEmpty());
    }

    private void showMoment() {
        var timed = way.getValue() == Way.TIMED;
        moment.setVisible(timed);
        if (timed && day.isEmpty() && time.isEmpty()) {
            day.setValue(PortalTime.today(clock).plusDays(1));
            time.setValue(MORNING);
        }
    }

    /** The two ways to go out. */
    enum Way {
        AT_ONCE,
        TIMED;

        String textKey() {
            return "news.when." + name().toLowerCase(Locale.ROOT);
        }
    }
}
