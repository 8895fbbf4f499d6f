package vn.thidua.protection;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * Gives each page that starts the application a policy with a number used once, which its scripts
 * bear: a script that somebody smuggles in does not know it and is not run.
 */
@Component
class PagePolicy implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1;

    /** 128 bits, as the standard asks for. */
    private static final int NONCE_BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        // While developing, pages bring tools along that need more.
        if (event.getSource().getDeploymentConfiguration().isProductionMode()) {
            event.addIndexHtmlRequestListener(this::protect);
        } else {
            event.addIndexHtmlRequestListener(PagePolicy::leaveOpen);
        }
    }

    private void protect(IndexHtmlResponse page) {
        var nonce = nonce();
        page.getDocument().select("script").attr("nonce", nonce);
        var response = page.getVaadinResponse();
        AnswerHeaders.OF_THE_APPLICATION.forEach(response::setHeader);
        if (page.getVaadinRequest().isSecure()) {
            response.setHeader("Strict-Transport-Security", AnswerHeaders.HSTS);
        }
        response.setHeader(ContentPolicy.HEADER, ContentPolicy.ofPage(nonce));
    }

    private static void leaveOpen(IndexHtmlResponse page) {
        page.getVaadinResponse().setHeader(ContentPolicy.HEADER, "frame-ancestors 'none'");
    }

    private String nonce() {
        var bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
