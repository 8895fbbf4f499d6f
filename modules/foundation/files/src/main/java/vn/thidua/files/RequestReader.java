package vn.thidua.files;

import java.util.Set;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Component;
import vn.thidua.core.PersonName;
import vn.thidua.core.Viewer;
import vn.thidua.core.grant.Token;
import vn.thidua.identity.Viewers;

/** Who asks for a file: a signed-in person in all of his units, or anybody from the street. */
@Component
class RequestReader {

    private static final Viewer ANYBODY =
            new Viewer(0, "", new PersonName("", ""), null, Set.of(), Set.of(Token.PUBLIC));

    private final Viewers viewers;

    RequestReader(Viewers viewers) {
        this.viewers = viewers;
    }

    Viewer viewer() {
        try {
            return viewers.reader();
        } catch (AuthenticationCredentialsNotFoundException notSignedIn) {
            return ANYBODY;
        }
    }
}
