package org.travaux.app.spelling;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a language that are right: by its dictionary, by lists, or formed from such. */
final class Vocabulary {
    private static final Pattern HYPHEN = Pattern.compile("-");
    private static final int LONGEST_ACRONYM = 8;
    private static final int MOST_REMEMBERED = 50_000;

    private final SpellingDictionary dictionary;
    private final BuiltInWords words;
    private final OwnWords own;
    private final Map<String, Boolean> formed = new ConcurrentHashMap<>();
    private final Map<String, Boolean> near = new ConcurrentHashMap<>();

    Vocabulary(SpellingDictionary dictionary, BuiltInWords words, OwnWords own) {
        this.dictionary = dictionary;
        this.words = words;
        this.own = own;
    }

    SpellingDictionary dictionary() {
        return dictionary;
    }

    /**
     * Whether a word is right.
     *
     * @param word in composed letters
     * @param house words of the organisation, in lower case
     */
    boolean knows(String word, Set<String> house) {
        if (isOne(word, house)) {
            return true;
        }
        String[] parts = HYPHEN.split(word, -1);
        if (parts.length == 1) {
            return false;
        }
        for (int i = 0; i < parts.length; i++) {
            if (!isPart(parts, i, house)) {
                return false;
            }
        }
        return true;
    }

    private boolean isPart(String[] parts, int index, Set<String> house) {
        String part = parts[index];
        return part.length() == 1
                || isAcronym(part)
                || isOne(part, house)
                || (index < parts.length - 1 && mayBegin(part, house))
                || (index > 0 && isAcronym(parts[index - 1]) && mayFollowNumber(part));
    }

    private static boolean isAcronym(String part) {
        return part.length() > 1
                && part.length() <= LONGEST_ACRONYM
                && part.equals(part.toUpperCase(Locale.ROOT));
    }

    private boolean isOne(String word, Set<String> house) {
        return dictionary.knows(word) || isFormed(word.toLowerCase(Locale.ROOT), house);
    }

    /** What is known without anybody's own words stays so, and is looked up once. */
    private boolean isFormed(String lowerCase, Set<String> house) {
        if (formed.size() > MOST_REMEMBERED) {
            formed.clear();
        }
        return formed.computeIfAbsent(lowerCase, each -> words.know(each, this::isShipped))
                || ((!own.isEmpty() || !house.isEmpty())
                        && words.know(lowerCase, each -> isListed(each, house)));
    }

    private boolean isShipped(String lowerCase) {
        return words.words().contains(lowerCase) || dictionary.knows(lowerCase);
    }

    private boolean isListed(String lowerCase, Set<String> house) {
        return own.contains(lowerCase) || house.contains(lowerCase) || isShipped(lowerCase);
    }

    /**
     * Whether a known word is one slip away. What begins a sentence with a capital and is near no
     * word is taken for a name.
     */
    boolean isNear(String word, Set<String> house) {
        if (near.size() > MOST_REMEMBERED) {
            near.clear();
        }
        return near.computeIfAbsent(
                word.toLowerCase(Locale.ROOT),
                each -> Slips.undone(each).stream().anyMatch(other -> isOne(other, house)));
    }

    /** Whether a word stands for the first part of a compound, {@code торгово-}. */
    boolean mayBegin(String part, Set<String> house) {
        return words.mayBegin(part.toLowerCase(Locale.ROOT), each -> isListed(each, house));
    }

    /** Whether letters may stand behind a number or an abbreviation and a hyphen. */
    boolean mayFollowNumber(String letters) {
        return words.mayFollowNumber(letters.toLowerCase(Locale.ROOT));
    }

    /** Suggestions of the dictionary, as the house spells them. */
    Stream<String> suggestions(String word) {
        return dictionary.suggestions(word).stream().map(words::ofHouse);
    }

    /** A word as the house spells it. */
    String ofHouse(String word) {
        return words.ofHouse(word);
    }
}
