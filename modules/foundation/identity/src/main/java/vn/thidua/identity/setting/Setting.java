package vn.thidua.identity.setting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that people may set for themselves, out of a closed choice. A setting is a constant of
 * the module that reads it; nobody else spells its key.
 *
 * @param <T> what is chosen
 * @param key {@code <module>.<word>}, at most 60 ASCII letters
 * @param byDefault what holds while the person has chosen nothing
 * @param choices everything that may be chosen
 */
public record Setting<T>(String key, T byDefault, List<T> choices) {

    /** A choice of its own words, checked and copied. */
    public Setting {
        choices = List.copyOf(choices);
        if (!choices.contains(byDefault)) {
            throw new IllegalArgumentException(key + " does not offer its own default");
        }
    }

    /** Something that is on or off. */
    public static Setting<Boolean> onOff(String key, boolean byDefault) {
        return new Setting<>(key, byDefault, List.of(true, false));
    }

    /** One of the constants of an enum, in their order. */
    public static <E extends Enum<E>> Setting<E> oneOf(String key, E byDefault) {
        return new Setting<>(
                key, byDefault, List.of(byDefault.getDeclaringClass().getEnumConstants()));
    }

    /** The word that is stored for a choice. */
    public String word(T choice) {
        return String.valueOf(choice);
    }

    /** The choice with this word; the default for a word that is no longer offered. */
    public T read(@Nullable String word) {
        return choices.stream()
                .filter(choice -> word(choice).equals(word))
                .findFirst()
                .orElse(byDefault);
    }
}
