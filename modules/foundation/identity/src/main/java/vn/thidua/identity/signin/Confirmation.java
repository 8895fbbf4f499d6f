package vn.thidua.identity.signin;

import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;

/** What the sign-in service says when it is asked whether somebody is still signed in. */
sealed interface Confirmation {

    /**
     * Yes, with these roles.
     *
     * @param signIn what is known of the person now
     * @param client what the next question is asked with
     */
    record Yes(OAuth2AuthenticationToken signIn, OAuth2AuthorizedClient client)
            implements Confirmation {}

    /** No: signed out, account closed, too long ago. */
    record No() implements Confirmation {}

    /** It does not answer, or not in time. */
    record Silence() implements Confirmation {}
}
