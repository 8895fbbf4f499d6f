package vn.thidua.news.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import vn.thidua.organisation.Units;

/**
 * Narrows the news by unit and year. A choice changes the address, and the address is the truth.
 */
class NewsFilters extends Section {

    NewsFilters(NewsAddress address, List<Integer> years, Units units, LocalDate today) {
        addClassNames("panel", "no-print");
        add(
                new H2(getTranslation("news.filter")),
                unit(address, units, today),
                year(address, years));
    }

    private Select<String> unit(NewsAddress address, Units units, LocalDate today) {
        var names = new LinkedHashMap<String, String>();
        units.membersOn(today).forEach(unit -> names.put(unit.code(), unit.fullName()));
        var select = select("news.filter.unit", "news.filter.all-units");
        select.setItems(new ArrayList<>(names.keySet()));
        select.setItemLabelGenerator(code ->
                code == null
                        ? getTranslation("news.filter.all-units")
                        : names.getOrDefault(code, code));
        select.setValue(address.unit());
        select.addValueChangeListener(e -> go(address.withUnit(e.getValue())));
        return select;
    }

    private Select<String> year(NewsAddress address, List<Integer> years) {
        var select = select("news.filter.year", "news.filter.all-years");
        select.setItems(years.stream().map(String::valueOf).toList());
        select.setItemLabelGenerator(year ->
                year == null
                        ? getTranslation("news.filter.all-years")
                        : getTranslation("news.filter.in-year", year));
        select.setValue(address.year() == null ? null : String.valueOf(address.year()));
        select.addValueChangeListener(e ->
                go(address.withYear(e.getValue() == null ? null : Integer.valueOf(e.getValue()))));
        return select;
    }

    private Select<String> select(String label, String all) {
        var select = new Select<String>();
        select.setLabel(getTranslation(label));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(all));
        select.setWidthFull();
        return select;
    }

    private static void go(NewsAddress address) {
        UI.getCurrentOrThrow().navigate(NewsAddress.PATH, address.parameters());
    }
}
