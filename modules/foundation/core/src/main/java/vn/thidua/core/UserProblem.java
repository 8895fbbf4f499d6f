package vn.thidua.core;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An expected refusal: the user can do something about it and is told what. Shown at the field it
 * names or as a notice, in plain words from the text bundles, never logged as an error.
 */
public final class UserProblem extends RuntimeException {

    private final String textKey;
    private final transient List<Object> arguments;
    private final @Nullable String field;

    private UserProblem(String textKey, @Nullable String field, List<Object> arguments) {
        super(textKey + " " + arguments, null, false, false);
        this.textKey = textKey;
        this.field = field;
        this.arguments = arguments;
    }

    /** A refusal of the whole action. */
    public static UserProblem of(String textKey, Object... arguments) {
        return new UserProblem(textKey, null, List.of(arguments));
    }

    /** A refusal of what stands in one field of the form. */
    public static UserProblem at(String field, String textKey, Object... arguments) {
        return new UserProblem(textKey, field, List.of(arguments));
    }

    /** The sentence, as key of the text bundles. */
    public String textKey() {
        return textKey;
    }

    /** What the sentence is filled with. */
    public Object[] arguments() {
        return arguments.toArray();
    }

    /** Name of the field it belongs to, or nothing for the whole form. */
    public @Nullable String field() {
        return field;
    }
}
