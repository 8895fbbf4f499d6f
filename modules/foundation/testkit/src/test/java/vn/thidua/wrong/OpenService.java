package vn.thidua.wrong;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** A service with a hole in its fence. */
@Service
public class OpenService {

    /** Nobody asks. */
    public String open(Viewer viewer) {
        return viewer.name();
    }

    /** Somebody asks. */
    @PreAuthorize("denyAll()")
    public String fenced(Viewer viewer) {
        return viewer.name();
    }

    /** Gives nothing of a viewer's. */
    public String plain() {
        return "";
    }
}
