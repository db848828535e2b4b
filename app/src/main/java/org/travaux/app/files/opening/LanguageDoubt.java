package org.travaux.app.files.opening;

import com.ibm.icu.util.ULocale;

import org.travaux.app.i18n.Explanations;
import org.travaux.app.i18n.Sentences;
import org.travaux.markup.data.Language;
import org.travaux.markup.data.WrittenLanguage;
import org.travaux.markup.importing.LanguageLetters;
import org.travaux.markup.importing.SeveralLanguages;
import org.travaux.markup.importing.source.SourceText;
import org.travaux.markup.importing.source.TextFormat;

import java.lang.Character.UnicodeScript;
import java.util.List;

/** Doubts whether a text is in the language that somebody said, where its letters tell another. */
final class LanguageDoubt {
    /** Fewer letters tell nothing. */
    private static final int FEWEST = 40;

    private static final String LATIN = "Latn";

    private final Sentences sentences;

    LanguageDoubt(Sentences sentences) {
        this.sentences = sentences;
    }

    /** What to say of a file; nothing where there is no doubt, or nobody said anything. */
    List<String> of(TextSource source, String text) {
        Language said = source.language();
        if (said == null || source.languages().size() > 1) {
            return List.of();
        }
        String file = source.file().toString();
        String script = ULocale.addLikelySubtags(new ULocale(said.tag())).getScript();
        if (script.isEmpty()) {
            return List.of(sentences.say("import.language-unknown", file, said.tag()));
        }
        Language told = LanguageLetters.guess(text);
        return isOther(said, script, told, text) && !isInSeveral(said, text)
                ? List.of(sentences.say("import.language-doubtful", file, name(said), name(told)))
                : List.of();
    }

    private static boolean isInSeveral(Language said, String text) {
        return SeveralLanguages.in(new SourceText(said, text, TextFormat.PLAIN)).areSeveral();
    }

    private String name(Language language) {
        return new Explanations(sentences).names(List.of(language));
    }

    private static boolean isOther(Language said, String script, Language told, String text) {
        WrittenLanguage found = WrittenLanguage.of(told.tag());
        if (found == null || told.equals(said) || !isWritten(found.script(), text)) {
            return false;
        }
        WrittenLanguage known = WrittenLanguage.of(said.tag());
        return known == null
                ? script.equals(LATIN) && found.script() != UnicodeScript.LATIN
                : known.script() != found.script()
                        || !found.letters().isEmpty()
                        || !known.letters().isEmpty();
    }

    /** Whether enough letters, and most of them, are of a script. */
    private static boolean isWritten(UnicodeScript script, String text) {
        int[] letters = text.codePoints().filter(Character::isLetter).toArray();
        int own = 0;
        for (int letter : letters) {
            own += UnicodeScript.of(letter) == script ? 1 : 0;
        }
        return own >= FEWEST && own * 2 > letters.length;
    }
}
