package org.travaux.app.files;

import org.travaux.markup.draft.Language;
import org.travaux.markup.importing.LanguageLetters;

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
        return LanguageLetters.guess(text);
    }
}
