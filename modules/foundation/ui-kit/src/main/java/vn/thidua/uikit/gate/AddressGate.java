package vn.thidua.uikit.gate;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.thidua.core.module.ModuleSwitches;
import vn.thidua.core.text.Texts;

/**
 * Answers in place of the controllers of a module that is off. It writes the answer itself: an
 * error handed to the server would end at the sign-in.
 */
@Component
class AddressGate implements HandlerInterceptor, WebMvcConfigurer {

    private final ModuleSwitches switches;
    private final Texts texts;

    AddressGate(ModuleSwitches switches, Texts texts) {
        this.switches = switches;
        this.texts = texts;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method) || switches.isOn(method.getBeanType())) {
            return true;
        }
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.setCharacterEncoding(UTF_8);
        response.getWriter().write(texts.get(request.getLocale(), "ui-kit.module-off"));
        return false;
    }
}
