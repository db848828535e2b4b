package org.travaux.app.spelling;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Words with endings, one behind the other, as Kazakh forms them: a known beginning, then the
 * plural, then whose it is, then the case. What may follow what, and which form an ending has
 * behind which sounds, is data.
 */
final class EndingChains implements Formation {
    private static final String NOUN = "noun";
    private static final String VERB = "verb";
    private static final int SHORTEST = 2;
    private static final int MOST = 7;

    private final Sounds sounds;
    private final Map<Character, List<Ending>> byLastLetter = new HashMap<>();
    private final Map<String, String> shortened;
    private final Set<String> soften;
    private final Set<String> merged;
    private final String doubled;
    private final String foreign;

    /**
     * Endings as in the data.
     *
     * @param shortened ends of words that lose a letter before a vowel: {@code халқ} of {@code
     *     халық}
     * @param soften pairs of letters, the second of which stands for the first before a vowel
     * @param merged pairs of letters of which the second is dropped before itself: {@code туристер}
     * @param doubled letters that are written once before an ending though the word has two: {@code
     *     процесі}
     * @param foreign letters by which a borrowed word is told, whose last letter stays hard
     */
    EndingChains(
            Sounds sounds,
            List<Ending> endings,
            Map<String, String> shortened,
            Set<String> soften,
            Set<String> merged,
            String doubled,
            String foreign) {
        this.sounds = sounds;
        this.shortened = Map.copyOf(shortened);
        this.soften = Set.copyOf(soften);
        this.merged = Set.copyOf(merged);
        this.doubled = doubled;
        this.foreign = foreign;
        for (Ending ending : endings) {
            char last = ending.form().charAt(ending.form().length() - 1);
            byLastLetter.computeIfAbsent(last, _ -> new ArrayList<>()).add(ending);
        }
    }

    @Override
    public boolean forms(String word, Predicate<String> known) {
        return new Analysis(known, false).ends(word, null, MOST);
    }

    /** Whether letters are nothing but endings, or known ones with such behind them. */
    boolean areEndings(String letters, Predicate<String> known) {
        return new Analysis(known, true).ends(letters, null, MOST);
    }

    /** One question; {@code bare} says whether endings may stand behind nothing. */
    private final class Analysis {
        private final Predicate<String> known;
        private final boolean bare;

        Analysis(Predicate<String> known, boolean bare) {
            this.known = known;
            this.bare = bare;
        }

        /** Whether a word ends with an ending that makes this, or anything if null. */
        boolean ends(String word, @Nullable String makes, int most) {
            if (most == 0 || word.isEmpty()) {
                return false;
            }
            char last = word.charAt(word.length() - 1);
            for (Ending ending : byLastLetter.getOrDefault(last, List.of())) {
                if ((makes == null || makes.equals(ending.makes()))
                        && word.endsWith(ending.form())
                        && follows(
                                word.substring(0, word.length() - ending.form().length()),
                                ending,
                                most - 1)) {
                    return true;
                }
            }
            return false;
        }

        private boolean follows(String base, Ending ending, int most) {
            if (base.isEmpty()) {
                return bare && ending.behind().contains(NOUN);
            }
            for (String stem : stems(base, ending)) {
                if (ending.sounds().contains(sounds.last(stem))
                        && ending.harmony().with(sounds.harmony(stem))
                        && isThere(stem, ending, most)) {
                    return true;
                }
            }
            return false;
        }

        private boolean isThere(String stem, Ending ending, int most) {
            for (String each : ending.behind()) {
                if (isRoot(stem, each, ending) || ends(stem, each, most)) {
                    return true;
                }
            }
            return false;
        }

        private boolean isRoot(String stem, String kind, Ending ending) {
            if (stem.length() < (ending.makes().equals(VERB) ? SHORTEST + 1 : SHORTEST)) {
                return false;
            }
            return switch (kind) {
                case NOUN -> hasVowel(stem) && known.test(stem);
                case VERB -> isVerb(stem);
                default -> false;
            };
        }

        /** Abbreviations take endings behind a hyphen only: {@code км-ге}. */
        private boolean hasVowel(String stem) {
            return stem.chars().anyMatch(c -> sounds.isVowel((char) c));
        }

        /** A verb is listed by its name, which ends with {@code у}. */
        private boolean isVerb(String stem) {
            String rest = stem.substring(0, stem.length() - 1);
            return known.test(stem + "у")
                    || switch (stem.charAt(stem.length() - 1)) {
                        case 'ы', 'і' ->
                                sounds.harmony(stem).with(sounds.harmony(rest))
                                        && known.test(rest + "у");
                        case 'й' -> known.test(rest + "ю");
                        case 'и' -> known.test(stem + "ю");
                        case 'п' -> known.test(rest + "бу");
                        case 'қ' -> known.test(rest + "ғу");
                        case 'к' -> known.test(rest + "гу");
                        default -> false;
                    };
        }
    }

    /** What may have stood before an ending was put behind it. */
    private List<String> stems(String base, Ending ending) {
        List<String> stems = new ArrayList<>();
        char first = ending.form().charAt(0);
        String rest = base.substring(0, base.length() - 1);
        boolean verb = ending.behind().contains(VERB);
        if (doubled.indexOf(base.charAt(base.length() - 1)) >= 0) {
            stems.add(base + base.charAt(base.length() - 1));
        }
        if (!sounds.isVowel(first)) {
            stems.add(base);
            if (merged.contains("" + base.charAt(base.length() - 1) + first)) {
                stems.add(base + first);
            }
            return stems;
        }
        char last = base.charAt(base.length() - 1);
        boolean hard = false;
        for (String pair : soften) {
            if (last == pair.charAt(1)) {
                stems.add(rest + pair.charAt(0));
            }
            hard |= last == pair.charAt(0);
        }
        if (!hard || isForeign(base)) {
            stems.add(base);
        }
        if (verb && last == 'у') {
            stems.add(rest + 'п');
        }
        if (verb && (first == 'у' || first == 'и')) {
            stems.add(base + 'ы');
            stems.add(base + 'і');
        }
        if (verb && (first == 'ю' || first == 'я')) {
            stems.add(base + 'й');
        }
        if (!verb) {
            stems.add(base + 'ь');
            shortened.forEach(
                    (end, full) -> {
                        if (base.endsWith(end)) {
                            stems.add(base.substring(0, base.length() - end.length()) + full);
                        }
                    });
        }
        return stems;
    }

    /** Borrowed words keep their last letter: {@code банкі}, but {@code мектебі}. */
    private boolean isForeign(String word) {
        int length = word.length();
        return word.chars().anyMatch(c -> foreign.indexOf(c) >= 0)
                || (length > 1
                        && !sounds.isVowel(word.charAt(0))
                        && !sounds.isVowel(word.charAt(1)))
                || (length > 1 && !sounds.isVowel(word.charAt(length - 2)));
    }
}
