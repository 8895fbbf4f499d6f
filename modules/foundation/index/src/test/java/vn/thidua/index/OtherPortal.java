package vn.thidua.index;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

/** The beginning of another portal, for a process of its own. */
final class OtherPortal {

    private OtherPortal() {}

    public static void main(String[] folder) {
        var portal = new SpringApplication(IndexPlaces.class);
        portal.setWebApplicationType(WebApplicationType.NONE);
        portal.run(
                "--portal.index.backend=lucene",
                "--portal.index.directory=folder",
                "--portal.index.folder=" + folder[0]);
    }
}
