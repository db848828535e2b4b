package org.travaux.app.view.files;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.LanguageNames;
import org.travaux.app.view.controls.NamedBox;
import org.travaux.markup.data.Language;

import java.util.ArrayList;
import java.util.List;

/** Which language a document is to hold, or that there is to be one document for each. */
final class LanguageBox extends NamedBox<List<Language>> {
    /**
     * @param languages those of the draft
     * @param first the one that is chosen until another is
     */
    LanguageBox(List<Language> languages, Language first, Sentences sentences) {
        super("export-language", choices(languages), chosen -> name(chosen, sentences));
        setValue(List.of(first));
    }

    private static List<List<Language>> choices(List<Language> languages) {
        List<List<Language>> choices = new ArrayList<>();
        languages.forEach(each -> choices.add(List.of(each)));
        if (languages.size() > 1) {
            choices.add(languages);
        }
        return choices;
    }

    private static String name(List<Language> chosen, Sentences sentences) {
        return chosen.size() == 1
                ? LanguageNames.of(chosen.getFirst(), sentences)
                : sentences.say("export.each-language");
    }
}
