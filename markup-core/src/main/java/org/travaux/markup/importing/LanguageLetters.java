package org.travaux.markup.importing;

import org.travaux.markup.data.Language;
import org.travaux.markup.data.WrittenLanguage;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Which language a text is in, by its letters. */
public final class LanguageLetters {
    private static final int SAMPLE = 20_000;

    private LanguageLetters() {}

    /**
     * The language that enough letters are only of; else the usual one of the script that most
     * letters are of, as Russian is of Cyrillic and English of Latin.
     */
    public static Language guess(String text) {
        Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
        Map<WrittenLanguage, Integer> own = new HashMap<>();
        int letters = 0;
        for (int i = 0; i < Math.min(text.length(), SAMPLE); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                scripts.merge(script(c), 1, Integer::sum);
                WrittenLanguage owner = WrittenLanguage.ownerOf(c);
                if (owner != null) {
                    own.merge(owner, 1, Integer::sum);
                }
            }
        }
        UnicodeScript script = script(scripts, letters);
        int all = scripts.getOrDefault(script, 0);
        WrittenLanguage found = WrittenLanguage.plain(script);
        int most = 0;
        for (Map.Entry<WrittenLanguage, Integer> each : own.entrySet()) {
            WrittenLanguage language = each.getKey();
            int count = each.getValue();
            if (language.script() == script
                    && count * 100 > all * language.share()
                    && count > most) {
                most = count;
                found = language;
            }
        }
        return found == null ? Language.ENGLISH : new Language(found.tag());
    }

    private static UnicodeScript script(char c) {
        return WrittenLanguage.isLatin(c) ? UnicodeScript.LATIN : UnicodeScript.of(c);
    }

    /** The script of a known language that at least half of the letters are of; else Latin. */
    private static UnicodeScript script(Map<UnicodeScript, Integer> scripts, int letters) {
        for (WrittenLanguage each : WrittenLanguage.all()) {
            int count = scripts.getOrDefault(each.script(), 0);
            if (each.script() != UnicodeScript.LATIN && count > 0 && count * 2 >= letters) {
                return each.script();
            }
        }
        return UnicodeScript.LATIN;
    }
}
