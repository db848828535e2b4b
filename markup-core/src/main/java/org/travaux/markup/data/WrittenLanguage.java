package org.travaux.markup.data;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A language that the program knows, and how it is written. From {@code languages.json} and the
 * files of single languages.
 *
 * @param tag its BCP 47 tag, in lower case
 * @param letters those that no other language of its script has, in lower case; empty if it has
 *     none
 * @param share of a hundred letters of its script, more than so many are its own in any text of it
 * @param otherTags what it is called as well where files are named: {@code kz}
 * @param otherNames what it is called at the head of a column beside its names in Unicode, in lower
 *     case
 * @param encodings the single-byte encodings that its offices use, the likeliest first
 * @param column its place among the columns of a new draft, from 1; 0 if it has none
 */
public record WrittenLanguage(
        String tag,
        UnicodeScript script,
        String letters,
        int share,
        List<String> otherTags,
        List<String> otherNames,
        List<String> encodings,
        int column) {
    /** Letters before it, Latin and Cyrillic ones among them, are asked for all the time. */
    private static final char NEAR = 0x530;

    private static final char FIRST_NOT_LATIN = 0x250;

    /** All languages that are known, in the order in which they are shown. */
    public static List<WrittenLanguage> all() {
        return Loaded.ALL;
    }

    /** The language of a tag; null if it is not known. */
    public static @Nullable WrittenLanguage of(String tag) {
        for (WrittenLanguage each : Loaded.ALL) {
            if (each.tag.equals(tag)) {
                return each;
            }
        }
        return null;
    }

    /** The language of a tag or of another one that means the same; null if it is not known. */
    public static @Nullable WrittenLanguage named(String tag) {
        for (WrittenLanguage each : Loaded.ALL) {
            if (each.tag.equals(tag) || each.otherTags.contains(tag)) {
                return each;
            }
        }
        return null;
    }

    /**
     * The language that a text of a script is in unless letters tell: the first without letters of
     * its own. Null if no language is written so.
     */
    public static @Nullable WrittenLanguage plain(UnicodeScript script) {
        for (WrittenLanguage each : Loaded.ALL) {
            if (each.script == script && each.letters.isEmpty()) {
                return each;
            }
        }
        return null;
    }

    /** The same for a text that has a letter, whose script counts. */
    public static @Nullable WrittenLanguage plainOf(char letter) {
        return letter < NEAR ? Loaded.PLAIN[letter] : plain(UnicodeScript.of(letter));
    }

    /** The language that alone has a letter, in either case; null if it is no such letter. */
    public static @Nullable WrittenLanguage ownerOf(char letter) {
        return letter < NEAR ? Loaded.OWNERS[letter] : findOwner(letter);
    }

    /** Whether a letter stands before those of all other scripts, in Unicode's order. */
    public static boolean isLatin(char letter) {
        return letter < FIRST_NOT_LATIN;
    }

    private static @Nullable WrittenLanguage findOwner(char letter) {
        char lower = Character.toLowerCase(letter);
        for (WrittenLanguage each : Loaded.ALL) {
            if (each.letters.indexOf(lower) >= 0) {
                return each;
            }
        }
        return null;
    }

    /**
     * Whether texts in Latin letters may be told to be in another language than English by them.
     */
    public static boolean areLatinTold() {
        return Loaded.LATIN_TOLD;
    }

    /** Read once, when first asked for. */
    private static final class Loaded {
        static final List<WrittenLanguage> ALL = load();
        static final boolean LATIN_TOLD =
                ALL.stream()
                        .anyMatch(
                                each ->
                                        each.script == UnicodeScript.LATIN
                                                && !each.letters.isEmpty());
        static final @Nullable WrittenLanguage[] OWNERS = new WrittenLanguage[NEAR];
        static final @Nullable WrittenLanguage[] PLAIN = new WrittenLanguage[NEAR];

        static {
            for (char c = 0; c < NEAR; c++) {
                OWNERS[c] = findOwner(c);
                PLAIN[c] = plain(UnicodeScript.of(c));
            }
        }

        private static List<WrittenLanguage> load() {
            List<WrittenLanguage> all = new ArrayList<>();
            JsonNode languages = LanguageData.read("data/languages").path("languages");
            Set<String> tags = new LinkedHashSet<>(languages.propertyNames());
            tags.addAll(LanguageData.added().keySet());
            for (String tag : tags) {
                JsonNode language = languages.path(tag);
                all.add(
                        new WrittenLanguage(
                                tag,
                                UnicodeScript.forName(language.path("script").asString("latin")),
                                language.path("letters").asString(""),
                                language.path("share").asInt(0),
                                strings(language.path("otherTags")),
                                strings(language.path("names")),
                                strings(language.path("encodings")),
                                language.path("column").asInt(0)));
            }
            return List.copyOf(all);
        }

        private static List<String> strings(JsonNode list) {
            return list.valueStream().map(JsonNode::asString).toList();
        }
    }
}
