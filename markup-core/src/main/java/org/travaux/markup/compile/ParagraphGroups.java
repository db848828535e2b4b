package org.travaux.markup.compile;

import org.travaux.markup.compare.Likeness;
import org.travaux.markup.compare.WordTokens;
import org.travaux.markup.data.Language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * New paragraphs in one place: those of several copies that say about the same are one, and so are
 * those that a delegation sent in a file for each language. Those of a copy stay in their order.
 */
final class ParagraphGroups {
    private static final double RIVALS = 0.6;

    private final List<List<Member>> groups = new ArrayList<>();

    /** By the number of a copy the last group in which it is. */
    private final Map<Integer, Integer> last = new HashMap<>();

    /** Of paragraphs in another language, which one they translate. */
    private final IdentityHashMap<NewParagraph, NewParagraph> originals = new IdentityHashMap<>();

    /** The index of the group in which a paragraph is. */
    private final IdentityHashMap<NewParagraph, Integer> placed = new IdentityHashMap<>();

    private record Member(NewParagraph paragraph, Map<Language, Likeness> words) {}

    /** Each group in the order in which its first paragraph comes. */
    static List<List<NewParagraph>> of(List<NewParagraph> paragraphs) {
        ParagraphGroups groups = new ParagraphGroups();
        groups.findOriginals(paragraphs);
        paragraphs.forEach(groups::add);
        return groups.groups.stream()
                .map(group -> group.stream().map(Member::paragraph).toList())
                .toList();
    }

    /**
     * The first paragraph that a delegation has here in one copy is the first that it has in
     * another, if it has as many in both, each copy in other languages.
     */
    private void findOriginals(List<NewParagraph> paragraphs) {
        Map<String, Map<Integer, List<NewParagraph>>> byDelegation = new LinkedHashMap<>();
        for (NewParagraph each : paragraphs) {
            byDelegation
                    .computeIfAbsent(each.version().delegation(), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(each.version().copy(), _ -> new ArrayList<>())
                    .add(each);
        }
        for (Map<Integer, List<NewParagraph>> copies : byDelegation.values()) {
            List<List<NewParagraph>> all = List.copyOf(copies.values());
            for (int i = 1; i < all.size(); i++) {
                for (int j = 0; j < i; j++) {
                    addOriginals(all.get(j), all.get(i));
                }
            }
        }
    }

    private void addOriginals(List<NewParagraph> one, List<NewParagraph> other) {
        boolean translated =
                one.size() == other.size()
                        && IntStream.range(0, one.size())
                                .allMatch(
                                        i ->
                                                one.get(i)
                                                        .version()
                                                        .isTranslatedBy(other.get(i).version()));
        for (int i = 0; translated && i < one.size(); i++) {
            originals.putIfAbsent(other.get(i), one.get(i));
        }
    }

    private void add(NewParagraph paragraph) {
        Map<Language, Likeness> words = new HashMap<>();
        paragraph
                .version()
                .texts()
                .forEach(
                        (language, text) ->
                                words.put(language, Likeness.of(WordTokens.of(text).words())));
        Member member = new Member(paragraph, words);
        int index = last.getOrDefault(paragraph.version().copy(), -1) + 1;
        while (index < groups.size() && !belongs(member, index)) {
            index++;
        }
        if (index == groups.size()) {
            groups.add(new ArrayList<>());
        }
        groups.get(index).add(member);
        placed.put(paragraph, index);
        last.put(paragraph.version().copy(), index);
    }

    /** Whether all that can be held against a paragraph say about the same. */
    private boolean belongs(Member member, int group) {
        NewParagraph original = originals.get(member.paragraph);
        List<Member> comparable =
                groups.get(group).stream()
                        .filter(
                                other ->
                                        !Collections.disjoint(
                                                other.words.keySet(), member.words.keySet()))
                        .toList();
        return comparable.stream().allMatch(other -> areRivals(other, member))
                && (original == null
                        ? !comparable.isEmpty()
                        : placed.getOrDefault(original, -1) == group);
    }

    /** Whether paragraphs of two copies say the same, or about the same. */
    private static boolean areRivals(Member one, Member other) {
        return one.words.entrySet().stream()
                .anyMatch(
                        each -> {
                            Likeness there = other.words.get(each.getKey());
                            return there != null && each.getValue().to(there) >= RIVALS;
                        });
    }
}
