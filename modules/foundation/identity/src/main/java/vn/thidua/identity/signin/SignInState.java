package vn.thidua.identity.signin;

/** Whether a session may go on. */
enum SignInState {
    /** Confirmed lately, or within the time that counts without. */
    GOOD,
    /** The sign-in service says no. */
    ENDED,
    /** The sign-in service has said nothing for too long. */
    UNCONFIRMED
}
