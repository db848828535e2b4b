package org.travaux.app.files;

import org.travaux.markup.draft.Language;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which language a text is in, by its file's name or its letters. */
public final class LanguageGuess {
    private static final Pattern TAG_IN_NAME =
            Pattern.compile("(?i)(?:.*[._ -])?([a-z]{2})\\.[a-z]+");
    private static final Set<String> KNOWN_TAGS = Set.of(Locale.getISOLanguages());
    private static final String KAZAKH_LETTERS = "әғқңөұүһіӘҒҚҢӨҰҮҺІ";

    private LanguageGuess() {}

    /** The language that a file's name ends with: {@code statement.ru.txt}, {@code kk.md}. */
    public static Optional<Language> ofName(Path file) {
        Matcher name = TAG_IN_NAME.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()) {
            return Optional.empty();
        }
        String written = name.group(1).toLowerCase(Locale.ROOT);
        String tag = written.equals("kz") ? Language.KAZAKH.tag() : written;
        return KNOWN_TAGS.contains(tag) ? Optional.of(new Language(tag)) : Optional.empty();
    }

    /** Kazakh if enough letters are only Kazakh's, Russian if most are Cyrillic, else English. */
    public static Language ofText(String text) {
        int cyrillic = 0;
        int kazakh = 0;
        int letters = 0;
        for (int i = 0; i < Math.min(text.length(), 20_000); i++) {
            char c = text.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            cyrillic += c >= 0x400 && c <= 0x52F ? 1 : 0;
            kazakh += KAZAKH_LETTERS.indexOf(c) >= 0 ? 1 : 0;
        }
        if (cyrillic * 2 < letters || letters == 0) {
            return Language.ENGLISH;
        }
        return kazakh * 20 > cyrillic ? Language.KAZAKH : Language.RUSSIAN;
    }
}
