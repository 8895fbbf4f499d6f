package vn.thidua.uikit;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A field for formatted text: headings, bold, italic, nested lists, quotes, links, tables and
 * (where {@link #setPictures pictures} are given) pictures with captions. Its value is HTML of the
 * tags in {@link #PRODUCED}; an empty text is the empty string.
 *
 * <p>The value arrives when the person leaves the field and about a second after the last key. A
 * value set while the person is in the field is shown only after leaving it, and not at all if the
 * person wrote on: a value arriving between two keys would eat letters of Telex and UniKey.
 *
 * <p>A browser can send anything, so whoever stores the value has to sanitise it.
 */
@Tag("td-rich-text")
@JavaScript("context://ui-kit/rich-text/rich-text.js")
@StyleSheet("context://ui-kit/rich-text/rich-text.css")
public final class RichText extends AbstractSinglePropertyField<RichText, String>
        implements HasLabel,
                HasHelper,
                HasValidationProperties,
                HasSize,
                HasStyle,
                Focusable<RichText>,
                LocaleChangeObserver {

    /**
     * The tags the field produces, each with its attributes: what a sanitiser has to let through so
     * that nothing written here is lost. {@code href} begins with {@code http:}, {@code https:},
     * {@code mailto:}, {@code tel:}, {@code /} or {@code #}; {@code data-file} is the key of a
     * stored file, whose address never stands in the text.
     */
    public static final Map<String, Set<String>> PRODUCED =
            Map.ofEntries(
                    Map.entry("p", Set.of()),
                    Map.entry("h2", Set.of()),
                    Map.entry("h3", Set.of()),
                    Map.entry("strong", Set.of()),
                    Map.entry("em", Set.of()),
                    Map.entry("sub", Set.of()),
                    Map.entry("sup", Set.of()),
                    Map.entry("br", Set.of()),
                    Map.entry("hr", Set.of()),
                    Map.entry("a", Set.of("href")),
                    Map.entry("ul", Set.of()),
                    Map.entry("ol", Set.of("start", "type")),
                    Map.entry("li", Set.of()),
                    Map.entry("blockquote", Set.of()),
                    Map.entry("figure", Set.of("data-file")),
                    Map.entry("img", Set.of("alt")),
                    Map.entry("figcaption", Set.of()),
                    Map.entry("table", Set.of()),
                    Map.entry("thead", Set.of()),
                    Map.entry("tbody", Set.of()),
                    Map.entry("tr", Set.of()),
                    Map.entry("th", Set.of("scope", "colspan", "rowspan")),
                    Map.entry("td", Set.of("colspan", "rowspan")));

    /**
     * A field with a label.
     *
     * @param label what the text is about, in the person's language
     */
    public RichText(String label) {
        super("value", "", String.class, RichText::composed, text -> text);
        addClassName("f");
        setLabel(label);
    }

    /** Shows another text even while the person is in the field: only when he asked for it. */
    public void replace(String html) {
        setValue(html);
        getElement().executeJs("if (this.replace) { this.replace($0); }", html);
    }

    /**
     * Offers pictures for the text and says where those lie that stand in it. Without this there is
     * no tool for pictures.
     */
    public void setPictures(List<TextPicture> pictures) {
        getElement().setPropertyList("pictures", pictures);
    }

    /** Words of the tools follow the person's language, at once and when it is changed. */
    @Override
    public void localeChange(LocaleChangeEvent event) {
        getElement().setPropertyMap("texts", RichTextWords.in(this::getTranslation));
    }

    // Some keyboards send letters and accents apart; the portal stores them as one.
    private static String composed(String html) {
        return Normalizer.normalize(html, Normalizer.Form.NFC);
    }
}
