package vn.thidua.uikit.draft;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What {@link DraftKeeper} says in the browser, where no server may be within reach. */
final class DraftWords {

    private static final String PREFIX = "ui-kit.draft.";

    /** Full keys, so that each is found where it is used. */
    static final List<String> KEYS =
            List.of(
                    "ui-kit.draft.saved",
                    "ui-kit.draft.on-machine",
                    "ui-kit.draft.offline",
                    "ui-kit.draft.offline-hint",
                    "ui-kit.draft.busy",
                    "ui-kit.draft.signed-out",
                    "ui-kit.draft.signed-out-hint",
                    "ui-kit.draft.sign-in",
                    "ui-kit.draft.other-person",
                    "ui-kit.draft.other-person-hint",
                    "ui-kit.draft.elsewhere",
                    "ui-kit.draft.elsewhere-hint",
                    "ui-kit.draft.keep-mine",
                    "ui-kit.draft.take-other",
                    "ui-kit.draft.back",
                    "ui-kit.draft.unkept",
                    "ui-kit.draft.unkept-hint");

    private DraftWords() {}

    /**
     * All words in one language.
     *
     * @param translate gives the text of a full key
     * @return texts by short name, such as {@code offline}
     */
    static Map<String, Object> in(UnaryOperator<String> translate) {
        Function<String, String> shortName = key -> key.substring(PREFIX.length());
        return KEYS.stream().collect(Collectors.toMap(shortName, translate));
    }
}
