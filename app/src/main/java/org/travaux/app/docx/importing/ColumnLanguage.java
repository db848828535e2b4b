package org.travaux.app.docx.importing;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;
import org.travaux.markup.data.LanguageData;
import org.travaux.markup.data.WrittenLanguage;
import org.travaux.markup.importing.LanguageLetters;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which language a column of a table is in, if sentences of one stand in it: by its letters and by
 * the small words that sentences are joined with. What a document says of the language that a
 * column was typed in is only a hint, for it tells of the keyboard.
 */
final class ColumnLanguage {
    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+|\\S+://\\S+|www\\.\\S+");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");

    /** Fewer words than these are no sentence. */
    private static final int FEWEST_WORDS = 2;

    /** Of so many words one small one is usual in any text. */
    private static final int USUAL_SHARE = 20;

    private ColumnLanguage() {}

    private static Set<String> words(String words) {
        return words.isEmpty() ? Set.of() : new HashSet<>(List.of(words.split(" ")));
    }

    /**
     * The language of a column's text; null if it holds no sentences, but addresses, numbers or
     * lines to sign on.
     *
     * @param marked as which most of it is marked, or null
     */
    static @Nullable Language of(String text, @Nullable Language marked) {
        String plain = ADDRESS.matcher(text).replaceAll(" ");
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(plain);
        while (word.find()) {
            words.add(word.group().toLowerCase(Locale.ROOT));
        }
        if (words.size() < FEWEST_WORDS) {
            return null;
        }
        Language byLetters = LanguageLetters.guess(plain);
        boolean latin = byLetters.equals(Language.ENGLISH);
        if (latin && marked != null && isLatin(marked) && isIn(words, plain, marked)) {
            return marked;
        }
        Set<String> small = Loaded.SMALL_WORDS.get(byLetters.tag());
        return small == null || words.stream().anyMatch(small::contains) ? byLetters : null;
    }

    private static boolean isLatin(Language marked) {
        WrittenLanguage known = marked.written();
        return known == null || known.script() == UnicodeScript.LATIN;
    }

    /** Whether a text in Latin letters may be in the language that it is marked as. */
    private static boolean isIn(List<String> words, String text, Language marked) {
        Set<String> english = Loaded.SMALL_WORDS.getOrDefault("en", Set.of());
        Set<String> own = Loaded.LATIN.getOrDefault(marked.tag(), Set.of());
        long foreign =
                words.stream()
                        .filter(each -> english.contains(each) && !own.contains(each))
                        .count();
        long small = words.stream().filter(own::contains).count();
        boolean told =
                own.isEmpty()
                        || small > 0
                        || text.chars().anyMatch(c -> c > 0x7F && Character.isLetter(c));
        return told && Math.max(small, words.size() / USUAL_SHARE) >= foreign;
    }

    /** Small words by the tags of their languages; read when first asked for. */
    private static final class Loaded {
        /** Of the languages of the house. */
        static final Map<String, Set<String>> SMALL_WORDS = new HashMap<>();

        /** Of others in Latin letters. */
        static final Map<String, Set<String>> LATIN = new HashMap<>();

        static {
            LanguageData.read("importing/languages")
                    .path("languages")
                    .properties()
                    .forEach(
                            each ->
                                    SMALL_WORDS.put(
                                            each.getKey(),
                                            words(each.getValue().path("words").asString())));
            LanguageData.read(
                            "importing/small-words",
                            ColumnLanguage.class.getResourceAsStream("small-words.json"))
                    .path("words")
                    .properties()
                    .forEach(each -> LATIN.put(each.getKey(), words(each.getValue().asString())));
        }
    }
}
