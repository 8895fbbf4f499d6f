package vn.thidua.uikit;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.thidua.core.text.Texts;

/**
 * What an open page says when its session is gone. The framework's own way is to reload at once,
 * which throws away what somebody has typed: here the page stays, under a notice with a button.
 */
@Component
class SystemNotices implements SystemMessagesProvider {

    private final transient Texts texts;

    SystemNotices(Texts texts) {
        this.texts = texts;
    }

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo asked) {
        var language = asked.getLocale() == null ? Texts.VIETNAMESE : asked.getLocale();
        var notices = new CustomizedSystemMessages();
        notices.setSessionExpiredNotificationEnabled(true);
        notices.setSessionExpiredCaption(texts.get(language, "ui-kit.ended.title"));
        notices.setSessionExpiredMessage(
                withButton(language, "ui-kit.ended.text", "ui-kit.ended.again"));
        notices.setInternalErrorNotificationEnabled(true);
        notices.setInternalErrorCaption(texts.get(language, "ui-kit.stopped.title"));
        notices.setInternalErrorMessage(
                withButton(language, "ui-kit.stopped.text", "ui-kit.stopped.again"));
        notices.setCookiesDisabledNotificationEnabled(true);
        notices.setCookiesDisabledCaption(texts.get(language, "ui-kit.cookies.title"));
        notices.setCookiesDisabledMessage(texts.get(language, "ui-kit.cookies.text"));
        return notices;
    }

    /** The notice holds text only; the script of the page makes a button of its last line. */
    private String withButton(Locale language, String text, String button) {
        return texts.get(language, text) + "\n" + texts.get(language, button);
    }
}
