package vn.thidua.identity.setting;

import java.util.Map;

/**
 * All that one person has set.
 *
 * @param words stored words by the settings' keys
 */
public record Chosen(Map<String, String> words) {

    /** Nothing set yet: everything is as it is by default. */
    public static final Chosen NOTHING = new Chosen(Map.of());

    /** What holds for the person. */
    public <T> T get(Setting<T> setting) {
        return setting.read(words.get(setting.key()));
    }
}
