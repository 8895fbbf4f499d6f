package vn.thidua.identity.setting;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How pages look for one person.
 *
 * @param scheme ground and ink
 * @param size size of all letters
 * @param contrast whether everything is black on white with firm lines
 */
public record Look(ColourScheme scheme, TextSize size, boolean contrast) {

    /** Ground and ink. */
    public static final Setting<ColourScheme> SCHEME =
            Setting.oneOf("look.scheme", ColourScheme.LIGHT);

    /** Size of all letters. */
    public static final Setting<TextSize> SIZE = Setting.oneOf("look.size", TextSize.NORMAL);

    /** Black on white with firm lines. */
    public static final Setting<Boolean> CONTRAST = Setting.onOff("look.contrast", false);

    /** The look that a person has set. */
    public static Look of(Chosen chosen) {
        return new Look(chosen.get(SCHEME), chosen.get(SIZE), chosen.get(CONTRAST));
    }

    /**
     * Attributes of the page's root by which the style sheets know the look. What is as by default
     * has no attribute. For {@link ColourScheme#DEVICE} the browser adds {@code theme} itself.
     */
    public Map<String, String> attributes() {
        var attributes = new TreeMap<String, String>();
        switch (scheme) {
            case LIGHT -> {}
            case DARK -> attributes.put("theme", "dark");
            case DEVICE -> attributes.put("data-scheme", "device");
        }
        if (size != TextSize.NORMAL) {
            attributes.put("data-size", size.name().toLowerCase(Locale.ROOT));
        }
        if (contrast) {
            attributes.put("data-contrast", "cao");
        }
        return attributes;
    }
}
