package vn.thidua.index;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

/** The beginning of another portal, for a process of its own. */
final class OtherPortal {

    private OtherPortal() {}

    public static void main(String[] folder) {
        var portal = new SpringApplication(IndexFolder.class);
        portal.setWebApplicationType(WebApplicationType.NONE);
        portal.run("--portal.index.directory=folder", "--portal.index.folder=" + folder[0]);
    }
}
