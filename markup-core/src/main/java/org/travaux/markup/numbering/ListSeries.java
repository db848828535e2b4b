package org.travaux.markup.numbering;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.labels.LabelWords;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.numbering.LabelFinding.Kind;
import org.travaux.markup.numbering.ListMark.Count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;

/** The marks of points, list by list. */
final class ListSeries {
    private final List<Paragraph> paragraphs;
    private final IntPredicate remains;
    private final List<LabelFinding> findings;
    private final Map<Integer, ParagraphLabel> anew;

    /**
     * @param findings takes what is odd
     * @param anew takes the marks of lists about which something is odd
     */
    ListSeries(
            List<Paragraph> paragraphs,
            IntPredicate remains,
            List<LabelFinding> findings,
            Map<Integer, ParagraphLabel> anew) {
        this.paragraphs = paragraphs;
        this.remains = remains;
        this.findings = findings;
        this.anew = anew;
    }

    void count() {
        Map<Integer, List<Integer>> lists = new HashMap<>();
        int holder = -1;
        boolean interrupted = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (!remains.test(i)) {
                continue;
            }
            if (paragraph.kind() == ParagraphKind.ITEM) {
                List<Integer> list = lists.get(paragraph.level());
                boolean anew = interrupted && (list == null || !goesOn(list.getLast(), i));
                close(lists, anew ? 0 : paragraph.level() + 1, holder);
                lists.computeIfAbsent(paragraph.level(), _ -> new ArrayList<>()).add(i);
                interrupted = false;
            } else if (paragraph.kind() == ParagraphKind.PLAIN && paragraph.label() == null) {
                interrupted = true;
            } else {
                close(lists, 0, holder);
                holder = i;
            }
        }
        close(lists, 0, holder);
    }

    /** Counts the lists at a level and deeper, which have ended. */
    private void close(Map<Integer, List<Integer>> lists, int level, int holder) {
        lists.entrySet()
                .removeIf(
                        list -> {
                            boolean ended = list.getKey() >= level;
                            if (ended) {
                                count(list.getValue(), holder);
                            }
                            return ended;
                        });
    }

    /** Whether a point goes on with a list behind words that stand in between. */
    private boolean goesOn(int last, int point) {
        ListMark before = mark(last);
        ListMark mark = mark(point);
        Count count = before == null ? null : before.count();
        return before != null
                && mark != null
                && count != null
                && mark.place(count) > before.place(count);
    }

    /**
     * The points of one list.
     *
     * @param holder the paragraph they belong to, whose own label may have the first mark; or -1
     */
    private void count(List<Integer> points, int holder) {
        ListMark first = mark(points.getFirst());
        Count count = first == null ? null : counted(points, first);
        if (first == null || count == null) {
            return;
        }
        String spared = spared(points);
        int before = findings.size();
        Map<Integer, ParagraphLabel> ordered = new HashMap<>();
        int last = holder < 0 ? 0 : placeIn(paragraphs.get(holder), count);
        int nth = last;
        String lastText = "";
        for (int point : points) {
            ListMark mark = mark(point);
            int place = mark == null ? 0 : mark.place(count);
            if (mark == null || place == 0) {
                continue;
            }
            String text = LabelSeries.text(paragraphs.get(point));
            Kind found = odd(mark, place, last, ListMark.next(count, last, spared));
            if (found != null) {
                findings.add(new LabelFinding(found, point, lastText, text));
            }
            String written = first.at(count, ++nth, spared);
            if (written != null) {
                ordered.put(point, new ParagraphLabel(written));
            }
            last = Math.max(last, place);
            lastText = text;
        }
        if (findings.size() > before) {
            anew.putAll(ordered);
        }
    }

    private static @Nullable Kind odd(ListMark mark, int place, int last, int next) {
        if (mark.inserted().isEmpty()) {
            return LabelSeries.odd(place, last, next);
        }
        String word = mark.inserted().toLowerCase(Locale.ROOT);
        return LabelWords.all().alternative().stream().anyMatch(word::startsWith)
                ? Kind.ALTERNATIVE
                : Kind.INSERTED;
    }

    /** By what a list is counted: letters that are numerals are such if others of it are. */
    private @Nullable Count counted(List<Integer> points, ListMark first) {
        boolean roman =
                points.stream()
                        .map(this::mark)
                        .filter(Objects::nonNull)
                        .anyMatch(
                                mark ->
                                        mark.body().length() > 1
                                                && mark.count() == Count.ROMAN_NUMBERS);
        return roman && first.place(Count.ROMAN_NUMBERS) > 0 ? Count.ROMAN_NUMBERS : first.count();
    }

    /** The letters that a list does without: those that it has are none of them. */
    private String spared(List<Integer> points) {
        String spared = ListMark.SPARED;
        for (int point : points) {
            ListMark mark = mark(point);
            if (mark != null && mark.body().length() == 1) {
                spared = spared.replace(mark.body().toLowerCase(Locale.ROOT), "");
            }
        }
        return spared;
    }

    /** Which place of a list the mark behind a paragraph's number has; 0 for none. */
    private static int placeIn(Paragraph holder, Count count) {
        NumberedLabel label = NumberedLabel.of(holder.label());
        ListMark mark = label == null ? null : ListMark.of(label.item());
        return mark == null ? 0 : mark.place(count);
    }

    private @Nullable ListMark mark(int paragraph) {
        ParagraphLabel label = paragraphs.get(paragraph).label();
        return label == null ? null : ListMark.of(label.text());
    }
}
