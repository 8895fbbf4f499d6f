package vn.thidua;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.thidua.plugin.PluginLoading;

/** Starts the portal with whatever modules are installed or lie in the folder of plug-ins. */
@SpringBootApplication
@EnableScheduling
public class PortalApplication {

    public static void main(String[] arguments) {
        var portal = new SpringApplication(PortalApplication.class);
        portal.addInitializers(new PluginLoading());
        portal.run(arguments);
    }
}
