package org.travaux.markup.compile;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.compare.Likeness;
import org.travaux.markup.compare.WordTokens;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.looks.Layout;
import org.travaux.markup.draft.looks.TableCell;

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
 * those that a delegation sent in a file for each language. Those of a copy stay in their order. A
 * row of a table is the same as another whose first cell is; its other cells stand behind that.
 */
final class ParagraphGroups {
    private static final double RIVALS = 0.6;

    private final List<Open> groups = new ArrayList<>();

    /** By the number of a copy the last group in which it is. */
    private final Map<Integer, Open> last = new HashMap<>();

    /** By the number of a copy and a row of it the group of what stands first in the row. */
    private final Map<List<Integer>, Open> heads = new HashMap<>();

    /** Of paragraphs in another language, which one they translate. */
    private final IdentityHashMap<NewParagraph, NewParagraph> originals = new IdentityHashMap<>();

    /** The group in which a paragraph is. */
    private final IdentityHashMap<NewParagraph, Open> placed = new IdentityHashMap<>();

    private record Member(NewParagraph paragraph, Map<Language, Likeness> words) {}

    /**
     * Paragraphs that are one.
     *
     * @param layout how it is laid out; paragraphs of one new row say the same row
     */
    record Group(List<NewParagraph> paragraphs, Layout layout) {}

    /** A group to which more may be added. */
    private static final class Open {
        private final @Nullable Open head;
        private final int column;
        private final List<Member> members = new ArrayList<>();

        /**
         * @param head the group of what stands first in the row; null for that itself, and outside
         *     tables
         * @param column 0 outside tables
         */
        Open(@Nullable Open head, int column) {
            this.head = head;
            this.column = column;
        }

        boolean isInRowOf(@Nullable Open other) {
            return head != null && head == other;
        }

        Group group() {
            Layout layout = members.getFirst().paragraph.like().layout();
            TableCell cell = layout.cell();
            TableCell first =
                    head == null ? cell : head.members.getFirst().paragraph.like().layout().cell();
            return new Group(
                    members.stream().map(Member::paragraph).toList(),
                    cell == null || first == null ? layout : layout.in(cell.inRow(first.row())));
        }
    }

    /** Each group in the order in which its first paragraph comes, rows together. */
    static List<Group> of(List<NewParagraph> paragraphs) {
        ParagraphGroups groups = new ParagraphGroups();
        groups.findOriginals(paragraphs);
        paragraphs.forEach(groups::add);
        return groups.groups.stream().map(Open::group).toList();
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
        int copy = paragraph.version().copy();
        TableCell cell = paragraph.like().layout().cell();
        Open head = cell == null ? null : heads.get(List.of(copy, cell.row()));
        int column = cell == null ? 0 : cell.column();
        Open group =
                groups.subList(behind(last.get(copy)), groups.size()).stream()
                        .filter(each -> each.head == head && each.column == column)
                        .filter(each -> belongs(member, each))
                        .findFirst()
                        .orElseGet(() -> opened(head, column));
        group.members.add(member);
        placed.put(paragraph, group);
        last.put(copy, group);
        if (cell != null && head == null) {
            heads.put(List.of(copy, cell.row()), group);
        }
    }

    private int behind(@Nullable Open group) {
        return group == null ? 0 : groups.indexOf(group) + 1;
    }

    /** A new group at the end; in a row behind those that do not stand further right. */
    private Open opened(@Nullable Open head, int column) {
        Open group = new Open(head, column);
        int index = groups.size();
        if (head != null) {
            index = behind(head);
            while (index < groups.size()
                    && groups.get(index).isInRowOf(head)
                    && groups.get(index).column <= column) {
                index++;
            }
        }
        groups.add(index, group);
        return group;
    }

    /** Whether all that can be held against a paragraph say about the same. */
    private boolean belongs(Member member, Open group) {
        NewParagraph original = originals.get(member.paragraph);
        List<Member> comparable =
                group.members.stream()
                        .filter(
                                other ->
                                        !Collections.disjoint(
                                                other.words.keySet(), member.words.keySet()))
                        .toList();
        return comparable.stream().allMatch(other -> areRivals(other, member))
                && (original == null ? !comparable.isEmpty() : placed.get(original) == group);
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
