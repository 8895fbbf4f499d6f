package vn.thidua.uikit;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.thidua.core.text.Texts;

/** Date fields that speak the person's language and read dates as offices write them. */
@Component
public class VietnameseDates {

    /** How people write a day; the first is how it is shown again. */
    private static final List<String> FORMATS =
            List.of("dd/MM/yyyy", "d/M/yyyy", "d/M/yy", "dd-MM-yyyy", "yyyy-MM-dd");

    private final Texts texts;

    VietnameseDates(Texts texts) {
        this.texts = texts;
    }

    /** An empty field with this label. */
    public DatePicker picker(String label) {
        var picker = new DatePicker(label);
        var locale = picker.getUI().map(ui -> ui.getLocale()).orElseGet(VietnameseDates::locale);
        picker.setI18n(words(locale));
        return picker;
    }

    private static Locale locale() {
        return com.vaadin.flow.component.UI.getCurrentOrThrow().getLocale();
    }

    private DatePickerI18n words(Locale locale) {
        var words = new DatePickerI18n();
        words.setDateFormats(
                FORMATS.getFirst(), FORMATS.subList(1, FORMATS.size()).toArray(String[]::new));
        words.setFirstDayOfWeek(1);
        words.setToday(texts.get(locale, "ui-kit.date.today"));
        words.setCancel(texts.get(locale, "ui-kit.date.cancel"));
        words.setBadInputErrorMessage(texts.get(locale, "ui-kit.date.bad"));
        words.setMonthNames(list(locale, "ui-kit.date.month.", 1, 12));
        // Sunday stands first in the component's lists, whatever day the week begins with.
        words.setWeekdays(list(locale, "ui-kit.date.weekday.", 0, 6));
        words.setWeekdaysShort(list(locale, "ui-kit.date.weekday-short.", 0, 6));
        return words;
    }

    private List<String> list(Locale locale, String prefix, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(number -> texts.get(locale, prefix + number))
                .toList();
    }
}
