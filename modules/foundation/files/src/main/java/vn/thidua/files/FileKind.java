package vn.thidua.files;

/** What a file is for the portal. */
enum FileKind {
    PHOTO,
    ATTACHMENT
}
