package org.travaux.app.docx.importing;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.LanguageData;
import org.travaux.markup.profile.Stance;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What delegations say in comments, in all languages at once: one comment may hold several. Data in
 * {@code comments.json}. Read once, when first asked for.
 */
final class CommentPhrases {
    private static final String NO_STANCE = "none";

    /** What words are in a sentence that says where a delegation stands. */
    enum Role {
        /** The author's delegation, as it calls itself. */
        SPEAKER,
        /** A word of courtesy or emphasis that stands before the phrase and changes nothing. */
        BEFORE,
        /** What the comment is about, or an end of the sentence that changes nothing. */
        OBJECT,
        /** Goes on to a second phrase. */
        AND,
        /** Begins why the delegation stands there. */
        REASON,
        /** Makes what is said a condition or turns against it. */
        DOUBT,
        /** Says where the delegation stands. */
        PHRASE
    }

    /**
     * Words that are known.
     *
     * @param stance what a phrase says; null if it leaves that open or is no phrase
     */
    record Known(List<String> words, Role role, @Nullable Stance stance) {}

    private final Map<String, List<Known>> byFirstWord = new HashMap<>();
    private final Map<List<String>, List<String>> same = new HashMap<>();
    private final List<List<String>> beforeNames = new ArrayList<>();
    private final List<List<String>> afterNames = new ArrayList<>();

    private final Pattern aroundNames;
    private final Pattern speaker;
    private final Pattern plus;
    private final Pattern minus;

    private CommentPhrases(JsonNode data) {
        aroundNames = any("", strings(data.path("authors")), "");
        speaker = any("^", strings(data.path("speakers")), "\\s+");
        plus = any("", strings(data.path("plus")), "");
        minus = any("", strings(data.path("minus")), "");
        for (Map.Entry<String, JsonNode> each : data.path("same").properties()) {
            same.put(split(each.getKey()), split(each.getValue().asString()));
        }
        words(data.path("beforeNames")).forEach(beforeNames::add);
        words(data.path("afterNames")).forEach(afterNames::add);
        for (Map.Entry<String, JsonNode> each : data.path("roles").properties()) {
            Role role = Role.valueOf(each.getKey().toUpperCase(Locale.ROOT));
            words(each.getValue()).forEach(words -> add(new Known(words, role, null)));
        }
        for (JsonNode each : data.path("phrases")) {
            String id = each.path("stance").asString();
            Stance stance = id.equals(NO_STANCE) ? null : Stance.of(id);
            words(each.path("words")).forEach(words -> add(new Known(words, Role.PHRASE, stance)));
        }
    }

    private static List<List<String>> words(JsonNode byLanguage) {
        List<List<String>> all = new ArrayList<>();
        for (JsonNode language : byLanguage) {
            for (JsonNode each : language) {
                all.add(split(each.asString()));
            }
        }
        return all;
    }

    private static Stream<String> strings(JsonNode byLanguage) {
        return byLanguage.valueStream().flatMap(JsonNode::valueStream).map(JsonNode::asString);
    }

    private static Pattern any(String before, Stream<String> patterns, String behind) {
        return Pattern.compile(
                "(?iu)"
                        + before
                        + "(?:"
                        + patterns.collect(Collectors.joining("|"))
                        + ")"
                        + behind);
    }

    private static List<String> split(String words) {
        return List.of(words.split(" ", -1));
    }

    private void add(Known known) {
        byFirstWord.computeIfAbsent(known.words.getFirst(), _ -> new ArrayList<>()).add(known);
    }

    /** Those that ship with the program. */
    static CommentPhrases shipped() {
        return Loaded.SHIPPED;
    }

    /** What stands around a delegation's name in an author's: {@code Delegation of Kazakhstan}. */
    Pattern aroundNames() {
        return aroundNames;
    }

    /** What says who speaks, in front of what is said: {@code we}. */
    Pattern speaker() {
        return speaker;
    }

    /** What says by itself that somebody supports. */
    Pattern plus() {
        return plus;
    }

    /** What says by itself that somebody opposes. */
    Pattern minus() {
        return minus;
    }

    /** The longest of the known words that stand at a place; null if none do. */
    @Nullable Known longestAt(List<String> words, int at) {
        Known longest = null;
        for (Known known : byFirstWord.getOrDefault(words.get(at), List.of())) {
            boolean longer = longest == null || known.words.size() > longest.words.size();
            if (longer && isAt(known.words, words, at)) {
                longest = known;
            }
        }
        return longest;
    }

    private static boolean isAt(List<String> part, List<String> words, int at) {
        int end = at + part.size();
        return end <= words.size() && words.subList(at, end).equals(part);
    }

    /** Words in lower case with short forms written in full. */
    List<String> inFull(List<String> words) {
        List<String> full = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            int length = 0;
            for (int size = Math.min(2, words.size() - i); size > 0 && length == 0; size--) {
                List<String> written = same.get(words.subList(i, i + size));
                if (written != null) {
                    full.addAll(written);
                    length = size;
                }
            }
            if (length == 0) {
                full.add(words.get(i));
                length = 1;
            }
            i += length;
        }
        return full;
    }

    /** How many of these words in lower case only lead up to a delegation's name. */
    int lengthBeforeName(List<String> words) {
        return beforeNames.stream()
                .filter(each -> isAt(each, words, 0))
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }

    /** How many words at a place only follow a delegation's name. */
    int lengthAfterName(List<String> words, int at) {
        return afterNames.stream()
                .filter(each -> isAt(each, words, at))
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }

    /** Read when first asked for. */
    private static final class Loaded {
        static final CommentPhrases SHIPPED =
                new CommentPhrases(
                        LanguageData.read(
                                "importing/comments",
                                CommentPhrases.class.getResourceAsStream("comments.json")));
    }
}
