package org.travaux.markup.profile;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.text.Space;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words in which a house tags what it has agreed, in every language at once: that it is agreed,
 * at which level, on which day, and what it waits for.
 */
final class AgreementWords {
    private static final int LONGEST = 120;
    private static final String BETWEEN = "[\\s,:;–—-]+";
    private static final String NUMBER = "(?:\\s?(?:\\d{1,2}|[IVX]{1,4}))?";

    private final Pattern tag;
    private final Pattern adReferendum;

    /**
     * The first words of what a tag can begin with, in lower case, and which words go on with each;
     * the empty one where none has to.
     */
    private final Map<String, Set<String>> firstWords;

    private final Letters beginnings = new Letters();

    /** Of what most tags consist, in lower case. */
    private final Map<String, AgreementTag> byWords = new HashMap<>();

    private AgreementWords(Pattern tag, Pattern adReferendum, Map<String, Set<String>> firstWords) {
        this.tag = tag;
        this.adReferendum = adReferendum;
        this.firstWords = firstWords;
        beginnings.addBeginnings(firstWords.keySet());
    }

    /** The words that all houses share, and a house's own. */
    static AgreementWords of(JsonNode shared, JsonNode house) {
        List<String> agreed = words(shared, house, "agreed");
        List<String> adRef = words(shared, house, "adReferendum");
        List<String> levels = words(shared, house, "levels");
        List<String> inFront = levelsInFront(shared, house);
        String level = "(?:" + any(levels) + ")" + NUMBER;
        String levelInFront = "(?:" + any(inFront) + ")" + NUMBER;
        Pattern tag =
                Pattern.compile(
                        "(?:(?:(?<before>"
                                + levelInFront
                                + ")|"
                                + any(adRef)
                                + ")[\\s,]+)?(?:"
                                + any(agreed)
                                + "|"
                                + any(adRef)
                                + ")(?:"
                                + BETWEEN
                                + "(?:"
                                + any(adRef)
                                + "|(?:(?:"
                                + any(words(shared, house, "at"))
                                + ")\\s+)?(?<level>"
                                + level
                                + ")|(?:(?:"
                                + any(words(shared, house, "on"))
                                + ")\\s+)?(?:"
                                + day(any(words(shared, house, "years")))
                                + ")"
                                + time(any(words(shared, house, "times")))
                                + "))*(?:"
                                + BETWEEN
                                + "(?<until>(?:"
                                + any(words(shared, house, "until"))
                                + ")\\s.+?|\\S.*?\\s(?:"
                                + any(words(shared, house, "untilBehind"))
                                + ")))?\\.?",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        Map<String, Set<String>> first = new HashMap<>();
        for (List<String> each : List.of(agreed, adRef, inFront)) {
            for (String words : each) {
                String word = word(words, 0, words.length());
                first.computeIfAbsent(word, _ -> new HashSet<>())
                        .add(nextWord(words, word.length(), words.length()));
            }
        }
        Pattern adReferendum =
                Pattern.compile(any(adRef), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        AgreementWords words = new AgreementWords(tag, adReferendum, first);
        adRef.forEach(each -> words.list(each, true));
        for (String each : agreed) {
            // What begins with a level says it as well, which takes a closer look.
            if (inFront.stream().noneMatch(each::startsWith)) {
                words.list(each, false);
                adRef.forEach(behind -> words.list(each + " " + behind, true));
            }
        }
        return words;
    }

    private void list(String tagged, boolean adReferendum) {
        byWords.put(tagged.toLowerCase(Locale.ROOT), new AgreementTag(adReferendum, null, null));
    }

    private static String day(String years) {
        return "\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?"
                + "|\\d{1,2}\\s\\p{L}+(?:\\s\\d{4}(?:\\s(?:"
                + years
                + "))?)?"
                + "|\\d{4}-\\d{2}-\\d{2}";
    }

    private static String time(String words) {
        return "(?:\\s(?:" + words + ")\\s\\d{1,2}[:.]\\d{2})?";
    }

    /** What a tag can begin with, in lower case. */
    Set<String> firstWords() {
        return firstWords.keySet();
    }

    /**
     * What the words of {@code source} say from {@code start} to {@code end}, or null if no tag.
     */
    @Nullable AgreementTag find(String source, int start, int end) {
        if (start == end || end - start > LONGEST || !beginnings.mayBegin(source, start)) {
            return null;
        }
        AgreementTag listed = byWords.get(source.substring(start, end).toLowerCase(Locale.ROOT));
        return listed != null || !mayBegin(source, start, end) ? listed : match(source, start, end);
    }

    private boolean mayBegin(String source, int start, int end) {
        String first = word(source, start, end);
        Set<String> next = firstWords.get(first);
        return next != null
                && (next.contains("")
                        || next.contains(nextWord(source, start + first.length(), end)));
    }

    private @Nullable AgreementTag match(String source, int start, int end) {
        Matcher found = tag.matcher(source).region(start, end);
        if (!found.matches()) {
            return null;
        }
        String level = found.group("level") == null ? found.group("before") : found.group("level");
        String until = found.group("until");
        int said = until == null ? end : found.start("until");
        return new AgreementTag(
                adReferendum.matcher(source).region(start, said).find(), level, until);
    }

    private static String nextWord(String source, int from, int end) {
        return word(source, Math.min(end, Space.skip(source, from)), end);
    }

    private static String word(String source, int start, int end) {
        int behind = start;
        while (behind < end && Character.isLetter(source.charAt(behind))) {
            behind++;
        }
        return source.substring(start, behind).toLowerCase(Locale.ROOT);
    }

    private static List<String> words(JsonNode shared, JsonNode house, String part) {
        List<String> words = new ArrayList<>();
        for (JsonNode source : List.of(shared, house)) {
            source.path("agreement")
                    .path(part)
                    .forEach(list -> list.forEach(word -> words.add(word.asString())));
        }
        return words;
    }

    /** Where a language needs no preposition for it, the level may stand in front of the rest. */
    private static List<String> levelsInFront(JsonNode shared, JsonNode house) {
        List<String> words = new ArrayList<>();
        for (JsonNode source : List.of(shared, house)) {
            JsonNode agreement = source.path("agreement");
            for (Map.Entry<String, JsonNode> levels : agreement.path("levels").properties()) {
                if (agreement.path("at").path(levels.getKey()).isEmpty()) {
                    levels.getValue().forEach(word -> words.add(word.asString()));
                }
            }
        }
        return words;
    }

    /** A pattern for any of the words, the longer before the shorter. */
    private static String any(List<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(word -> Pattern.quote(word).replace(" ", "\\E\\s+\\Q"))
                .collect(Collectors.joining("|"));
    }
}
