package org.travaux.app.files.opening;

import org.travaux.markup.data.Language;
import org.travaux.markup.data.WrittenLanguage;
import org.travaux.markup.importing.LanguageLetters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which language a text is in, by its file's name or its letters. */
public final class LanguageGuess {
    private static final Pattern TAG_IN_NAME =
            Pattern.compile("(?i)(?:.*[._ -])?([a-z]{2})\\.[a-z]+");

    /**
     * In whose encodings a text is read that is not in Unicode, where nobody knows its language;
     * letters of others are told from its own.
     */
    private static final Language OF_OLD_ENCODINGS = Language.RUSSIAN;

    private LanguageGuess() {}

    /** The language of a text, as its file's name or else its letters tell. */
    static Language of(Path file, String text) {
        return ofName(file).orElseGet(() -> ofText(text));
    }

    /** In the encodings of which language a file is read of which nobody said in which it is. */
    static Language ofEncodings(Path file) {
        return ofName(file).orElse(OF_OLD_ENCODINGS);
    }

    /**
     * The language that a file's name ends with: {@code statement.ru.txt}, {@code kk.md}. Only one
     * that is known: {@code tr.docx} is a translation sooner than a Turkish text.
     */
    public static Optional<Language> ofName(Path file) {
        Matcher name = TAG_IN_NAME.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()) {
            return Optional.empty();
        }
        String written = name.group(1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(WrittenLanguage.named(written))
                .map(language -> new Language(language.tag()));
    }

    /**
     * A language for each of several files, in their order: what a name says comes before what the
     * letters of another file say.
     *
     * @param candidates at least as many as there are files; no language is given twice
     * @param byText what the letters of a file say
     */
    static List<Language> ofAll(
            List<Path> files, List<Language> candidates, Function<Path, Language> byText) {
        List<Language> free = new ArrayList<>(candidates);
        Map<Integer, Language> told = new HashMap<>();
        for (int i = 0; i < files.size(); i++) {
            Language named = ofName(files.get(i)).orElse(null);
            if (named != null && free.remove(named)) {
                told.put(i, named);
            }
        }
        List<Language> all = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i);
            all.add(told.computeIfAbsent(i, _ -> taken(free, byText.apply(file))));
        }
        return all;
    }

    private static Language taken(List<Language> free, Language meant) {
        return free.remove(meant) ? meant : free.removeFirst();
    }

    /** As letters tell: those that only one language has, else the script. */
    public static Language ofText(String text) {
        return LanguageLetters.guess(text);
    }
}
