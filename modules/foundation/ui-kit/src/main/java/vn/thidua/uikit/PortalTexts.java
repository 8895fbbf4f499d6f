package vn.thidua.uikit;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.thidua.core.text.Texts;
import vn.thidua.identity.PortalLanguage;

/** Lets views translate with the bundles of all modules. */
@Component
class PortalTexts implements I18NProvider {

    private final transient Texts texts;

    PortalTexts(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return PortalLanguage.ALL;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return texts.get(locale, key, arguments);
    }
}
