package org.travaux.app.spelling;

import com.ibm.icu.util.ULocale;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;
import org.travaux.markup.data.WrittenLanguage;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.reading.Prose;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.text.TextRange;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words that neither a dictionary nor a list knows. Names are left alone: a word with a
 * capital inside a sentence, everything in capitals that is short, and words of another alphabet.
 * May be asked on any thread.
 */
public final class Spelling {
    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\d_])\\p{L}[\\p{L}\\p{M}'’-]*(?<!['’-])(?![\\p{L}\\d_])");
    private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]+");
    private static final String STRESS = "\u0301";
    private static final int LONGEST_ACRONYM = 8;

    private final DictionaryFolders folders;
    private final OwnWords own;
    private final Map<Language, Vocabulary> vocabularies = new ConcurrentHashMap<>();
    private volatile Set<String> ofOrganisation = Set.of();

    /** Spelling that knows no dictionary yet. */
    public Spelling(DictionaryFolders folders, OwnWords own) {
        this.folders = folders;
        this.own = own;
    }

    /**
     * Reads the dictionary of a language, unless it has been; takes seconds.
     *
     * @return false if the machine has none that can be read
     */
    public boolean load(Language language) {
        if (vocabularies.containsKey(language)) {
            return true;
        }
        Optional<DictionaryFolders.Pair> files = folders.find(language);
        if (files.isEmpty()) {
            return false;
        }
        try {
            vocabularies.put(
                    language,
                    new Vocabulary(
                            SpellingDictionary.read(files.get()),
                            BuiltInWords.load(language),
                            own));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether the machine has a dictionary of a language. */
    public boolean isThere(Language language) {
        return vocabularies.containsKey(language) || folders.find(language).isPresent();
    }

    /** Where a user can put dictionaries. */
    public Path ownFolder() {
        return folders.folders().getFirst();
    }

    /** Reads the word list of the organisation, a file or a folder; "" if it has none. */
    public void useWordsOf(String place) {
        ofOrganisation = place.isBlank() ? Set.of() : WordLists.in(Path.of(place.strip()));
    }

    /** The words that a user has added. */
    public OwnWords own() {
        return own;
    }

    /** The dictionary of a language; null as long as it has not been read. */
    public @Nullable SpellingDictionary dictionary(Language language) {
        Vocabulary vocabulary = vocabularies.get(language);
        return vocabulary == null ? null : vocabulary.dictionary();
    }

    /** The misspelt words of a text; none in a language whose dictionary has not been read. */
    public List<Diagnostic> in(String text, Reading reading, Language language) {
        Vocabulary vocabulary = vocabularies.get(language);
        if (vocabulary == null) {
            return List.of();
        }
        Set<String> house = ofOrganisation;
        List<Diagnostic> found = new ArrayList<>();
        String prose = Prose.words(text, reading);
        Matcher words = WORD.matcher(prose);
        while (words.find()) {
            String word = plain(words.group());
            if (isOfAlphabet(word, language)
                    && !isName(word, beginsSentence(prose, words.start()))
                    && !vocabulary.knows(word, house)
                    && !isPiece(word, prose, words.start(), words.end(), vocabulary, house)
                    && !(isCapitalized(word) && !vocabulary.isNear(word, house))) {
                found.add(
                        new Diagnostic(
                                DiagnosticCode.MISSPELLED,
                                new TextRange(words.start(), words.end()),
                                List.of(words.group()),
                                List.of()));
            }
        }
        return found;
    }

    /** Words that may have been meant, the likeliest first. */
    public List<String> suggestions(String word, Language language) {
        Vocabulary vocabulary = vocabularies.get(language);
        return vocabulary == null
                ? List.of()
                : new Suggestions(vocabulary, ofOrganisation).of(plain(word));
    }

    /**
     * A word as dictionaries have it: letters composed, apostrophes straight, without the stress
     * that Cyrillic writes to tell words apart ({@code бо́льшая}).
     */
    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC)
                .replace('’', '\'')
                .replace(STRESS, "");
    }

    /**
     * Whether a word is not a whole one: an ending behind a number, {@code 10%-ынан}, or the first
     * part of two compounds, {@code энерго- и ресурсосбережение}.
     */
    private static boolean isPiece(
            String word,
            String prose,
            int start,
            int end,
            Vocabulary vocabulary,
            Set<String> house) {
        boolean behindNumber =
                start > 1
                        && prose.charAt(start - 1) == '-'
                        && !Character.isWhitespace(prose.charAt(start - 2));
        int hyphen = end;
        while (hyphen < prose.length() && prose.charAt(hyphen) == ' ') {
            hyphen++;
        }
        boolean beforeHyphen =
                hyphen < prose.length()
                        && "-–‑".indexOf(prose.charAt(hyphen)) >= 0
                        && (hyphen + 1 == prose.length()
                                || !Character.isLetter(prose.charAt(hyphen + 1)));
        return (behindNumber && vocabulary.mayFollowNumber(word))
                || (beforeHyphen && vocabulary.mayBegin(word, house));
    }

    /** Words of another alphabet are quoted, or names; no dictionary of this language has them. */
    private static boolean isOfAlphabet(String word, Language language) {
        return UnicodeScript.of(word.codePointAt(0)) == script(language);
    }

    private static UnicodeScript script(Language language) {
        WrittenLanguage written = language.written();
        return written != null
                ? written.script()
                : UnicodeScript.forName(
                        ULocale.addLikelySubtags(ULocale.forLanguageTag(language.tag()))
                                .getScript());
    }

    private static boolean isName(String word, boolean beginsSentence) {
        boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
        return word.length() == 1
                || ROMAN.matcher(word).matches()
                || (capitals && word.length() <= LONGEST_ACRONYM)
                || (!capitals && hasCapitalInside(word))
                || (!capitals && !beginsSentence && Character.isUpperCase(word.charAt(0)));
    }

    private static boolean isCapitalized(String word) {
        return Character.isUpperCase(word.charAt(0)) && !hasCapitalInside(word);
    }

    private static boolean hasCapitalInside(String word) {
        return word.chars().skip(1).anyMatch(Character::isUpperCase) && word.indexOf('-') < 0;
    }

    private static boolean beginsSentence(String prose, int offset) {
        for (int i = offset - 1; i >= 0; i--) {
            char c = prose.charAt(i);
            if (Character.isLetterOrDigit(c) || ",;".indexOf(c) >= 0) {
                return false;
            }
            if (".!?".indexOf(c) >= 0) {
                return true;
            }
        }
        return true;
    }
}
