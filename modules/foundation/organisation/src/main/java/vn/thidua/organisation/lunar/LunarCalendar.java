package vn.thidua.organisation.lunar;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Service;
import vn.thidua.core.text.Texts;

/** Says lunar dates in words. */
@Service
public class LunarCalendar {

    private final Texts texts;

    LunarCalendar(Texts texts) {
        this.texts = texts;
    }

    /** The lunar date of a day, as "Ngày 26 tháng 9 năm Bính Ngọ". */
    public String words(LocalDate day, Locale locale) {
        var date = LunarDate.of(day);
        return texts.get(
                locale,
                date.leap() ? "organisation.lunar.leap-date" : "organisation.lunar.date",
                date.day(),
                date.month(),
                texts.get(locale, "organisation.lunar.stem." + date.stem()),
                texts.get(locale, "organisation.lunar.branch." + date.branch()));
    }
}
