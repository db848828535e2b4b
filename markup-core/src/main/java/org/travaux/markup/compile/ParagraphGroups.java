package org.travaux.markup.compile;

import org.travaux.markup.compare.Likeness;
import org.travaux.markup.compare.WordTokens;
import org.travaux.markup.data.Language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * New paragraphs in one place: those of several copies that say about the same are one. Those of a
 * copy stay in their order.
 */
final class ParagraphGroups {
    private static final double RIVALS = 0.6;

    private final List<List<Member>> groups = new ArrayList<>();

    /** By the number of a copy the last group in which it is. */
    private final Map<Integer, Integer> last = new HashMap<>();

    private record Member(NewParagraph paragraph, Map<Language, Likeness> words) {}

    /** Each group in the order in which its first paragraph comes. */
    static List<List<NewParagraph>> of(List<NewParagraph> paragraphs) {
        ParagraphGroups groups = new ParagraphGroups();
        paragraphs.forEach(groups::add);
        return groups.groups.stream()
                .map(group -> group.stream().map(Member::paragraph).toList())
                .toList();
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
        while (index < groups.size()
                && !groups.get(index).stream().allMatch(other -> areRivals(other, member))) {
            index++;
        }
        if (index == groups.size()) {
            groups.add(new ArrayList<>());
        }
        groups.get(index).add(member);
        last.put(paragraph.version().copy(), index);
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
