package vn.thidua.news.ui;

import java.util.Locale;

/** Who decides about the article that is being written. */
enum SendWay {
    /** The writer himself: it goes out with one press. */
    OWN,
    /** The unit's leader. */
    LEADER,
    /** The bloc's secretariat. */
    SECRETARIAT;

    /** Key of the button's words. */
    String buttonKey() {
        return "news.send." + name().toLowerCase(Locale.ROOT);
    }

    /** Key of the sentence that says who decides. */
    String deciderKey() {
        return "news.decider." + name().toLowerCase(Locale.ROOT);
    }

    /** Key of the sentence after sending. */
    String sentKey() {
        return "news.sent." + name().toLowerCase(Locale.ROOT);
    }
}
