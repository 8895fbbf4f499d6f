package vn.thidua.files.text;

/** What is known of a content's text. */
enum TextState {
    WAITING,
    READ,
    UNREADABLE
}
