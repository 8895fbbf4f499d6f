package vn.thidua.news;

/** What somebody may do with an article at this moment. */
public enum DeskAction {
    /** Change it: it is open and the viewer's unit's. */
    EDIT,
    /** Begin a working copy of it: it is published and the viewer's unit's. */
    REVISE,
    /** See its earlier texts and its moves. */
    LOOK_BACK,
    /** Take it back, because nobody has decided yet. */
    WITHDRAW,
    /** Publish it. */
    PUBLISH,
    /** Send it back with a reason. */
    RETURN,
    /** Take back one's own approval of the last minutes. */
    RECONSIDER,
    /** Take it from its readers with a reason. */
    UNPUBLISH,
    /** Open it to the public. */
    RELEASE,
    /** Keep it to the bloc again. */
    RESTRICT
}
