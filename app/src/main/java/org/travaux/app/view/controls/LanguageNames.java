package org.travaux.app.view.controls;

import org.travaux.app.i18n.Sentences;
import org.travaux.markup.data.Language;

import java.util.Locale;

/** What languages are called in the interface. */
public final class LanguageNames {
    private LanguageNames() {}

    /** The name in the interface's language. */
    public static String of(Language language, Sentences sentences) {
        String key = "column." + language.tag();
        if (sentences.has(key)) {
            return sentences.say(key);
        }
        Locale interfaceLocale = Locale.forLanguageTag(sentences.locale().getLanguage());
        return Locale.forLanguageTag(language.tag()).getDisplayName(interfaceLocale);
    }
}
