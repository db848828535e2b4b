package org.travaux.app.view;

import java.util.Locale;
import org.travaux.app.i18n.Texts;
import org.travaux.markup.draft.Language;

/** What languages are called in the interface. */
final class LanguageNames {
    private LanguageNames() {}

    /** The name in the interface's language. */
    static String of(Language language, Texts texts) {
        String key = "language." + language.tag();
        if (texts.keys().contains(key)) {
            return texts.text(key);
        }
        Locale interfaceLocale = Locale.forLanguageTag(texts.language());
        return Locale.forLanguageTag(language.tag()).getDisplayName(interfaceLocale);
    }
}
