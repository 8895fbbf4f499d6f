package vn.thidua.files.text;

/**
 * A content that is to be read.
 *
 * @param id key of its row, which the log may name
 * @param hash where it lies
 * @param mediaType as found in its bytes
 * @param tries how often its reading has begun
 */
record WaitingText(long id, String hash, String mediaType, int tries) {}
