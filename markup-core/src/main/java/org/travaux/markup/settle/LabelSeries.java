package org.travaux.markup.settle;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.ParagraphLabel;
import org.travaux.markup.settle.LabelFinding.Kind;
import org.travaux.markup.settle.ListMark.Count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The labels of a text as it is adopted: what is odd about them, and the labels that nobody could
 * find odd. Preambular, operative and other numbered paragraphs are a series each, counted anew
 * behind a heading where they begin with 1; points are counted anew in every list.
 */
public final class LabelSeries {
    private static final List<ParagraphKind> NUMBERED =
            List.of(ParagraphKind.PREAMBULAR, ParagraphKind.OPERATIVE, ParagraphKind.PLAIN);

    private final List<Paragraph> paragraphs;
    private final IntPredicate remains;
    private final List<LabelFinding> findings = new ArrayList<>();
    private final Map<Integer, ParagraphLabel> anew = new HashMap<>();

    private LabelSeries(List<Paragraph> paragraphs, IntPredicate remains) {
        this.paragraphs = paragraphs;
        this.remains = remains;
        NUMBERED.forEach(this::number);
        lists();
        findings.sort(Comparator.comparingInt(LabelFinding::paragraph));
    }

    /**
     * What is odd about the labels, in the order of the text.
     *
     * @param remains whether anything of the paragraph at an index is in the text as adopted
     */
    public static List<LabelFinding> findings(List<Paragraph> paragraphs, IntPredicate remains) {
        return List.copyOf(new LabelSeries(paragraphs, remains).findings);
    }

    /**
     * The paragraphs with labels in order: each series and list about which something is odd is
     * counted from 1 in the form that most of its labels have, an {@code alt} as a paragraph of its
     * own. What does not remain loses its label. All other labels stay as they are.
     *
     * @param remains whether anything of the paragraph at an index is in the text as adopted
     */
    public static List<Paragraph> consecutive(List<Paragraph> paragraphs, IntPredicate remains) {
        LabelSeries series = new LabelSeries(paragraphs, remains);
        List<Paragraph> renumbered = new ArrayList<>(paragraphs.size());
        Set<ParagraphKind> counted = new HashSet<>();
        series.findings.forEach(each -> counted.add(paragraphs.get(each.paragraph()).kind()));
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            boolean gone = !remains.test(i) && counted.contains(paragraph.kind());
            ParagraphLabel label = series.anew.getOrDefault(i, paragraph.label());
            renumbered.add(paragraph.withLabel(gone ? null : label));
        }
        return renumbered;
    }

    private void number(ParagraphKind kind) {
        Map<Integer, NumberedLabel> labels = new LinkedHashMap<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            NumberedLabel label =
                    paragraph.kind() == kind && remains.test(i)
                            ? NumberedLabel.of(paragraph.label())
                            : null;
            if (label != null) {
                labels.put(i, label);
            }
        }
        if (labels.isEmpty()) {
            return;
        }
        NumberedLabel form = usual(List.copyOf(labels.values()));
        Map<Integer, ParagraphLabel> ordered = new HashMap<>();
        int before = findings.size();
        int index = -1;
        int last = 0;
        int count = 0;
        String lastText = "";
        for (Map.Entry<Integer, NumberedLabel> each : labels.entrySet()) {
            NumberedLabel label = each.getValue();
            boolean restarts =
                    label.number() == 1
                            && label.inserted().isEmpty()
                            && headingBetween(index, each.getKey());
            last = restarts ? 0 : last;
            count = restarts ? 1 : count + 1;
            String text = text(each.getKey());
            Kind found = odd(label, last, form);
            if (found != null) {
                findings.add(new LabelFinding(found, each.getKey(), lastText, text));
            }
            ordered.put(each.getKey(), form.with(count));
            last = Math.max(last, label.number());
            index = each.getKey();
            lastText = text;
        }
        if (findings.size() > before) {
            anew.putAll(ordered);
        }
    }

    private static @Nullable Kind odd(NumberedLabel label, int last, NumberedLabel form) {
        if (label.isAlternative()) {
            return Kind.ALTERNATIVE;
        }
        if (!label.inserted().isEmpty()) {
            return Kind.INSERTED;
        }
        if (!label.form().equals(form.form())) {
            return Kind.OTHER_FORM;
        }
        return odd(label.number(), last, last + 1);
    }

    private static @Nullable Kind odd(int number, int last, int next) {
        if (number > next) {
            return Kind.GAP;
        }
        if (number == last) {
            return Kind.REPEATED;
        }
        return number < last ? Kind.OUT_OF_ORDER : null;
    }

    /** The label whose form most have; of several such, the first. */
    private static NumberedLabel usual(List<NumberedLabel> labels) {
        Map<String, Integer> counts = new HashMap<>();
        labels.forEach(each -> counts.merge(each.form() + "\n" + each.tail(), 1, Integer::sum));
        return labels.stream()
                .max(
                        Comparator.comparingInt(
                                each -> counts.getOrDefault(each.form() + "\n" + each.tail(), 0)))
                .orElseThrow();
    }

    private boolean headingBetween(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            ParagraphKind kind = paragraphs.get(i).kind();
            if (remains.test(i) && (kind == ParagraphKind.TITLE || kind == ParagraphKind.HEADING)) {
                return true;
            }
        }
        return false;
    }

    private void lists() {
        Map<Integer, List<Integer>> open = new HashMap<>();
        for (int i = 0; i <= paragraphs.size(); i++) {
            boolean item = i < paragraphs.size() && paragraphs.get(i).kind() == ParagraphKind.ITEM;
            int level = item ? paragraphs.get(i).level() : -1;
            if (item && !remains.test(i)) {
                continue;
            }
            if (i < paragraphs.size() && !item && !remains.test(i)) {
                continue;
            }
            open.entrySet()
                    .removeIf(
                            list -> {
                                if (list.getKey() > level) {
                                    list(list.getValue());
                                    return true;
                                }
                                return false;
                            });
            if (item) {
                open.computeIfAbsent(level, _ -> new ArrayList<>()).add(i);
            }
        }
    }

    /** The points of one list. */
    private void list(List<Integer> points) {
        ListMark first = mark(points.getFirst());
        Count count = first == null ? null : first.count();
        if (first == null || count == null) {
            return;
        }
        int before = findings.size();
        Map<Integer, ParagraphLabel> ordered = new HashMap<>();
        int last = 0;
        int nth = 0;
        String lastText = "";
        for (int point : points) {
            ListMark mark = mark(point);
            int place = mark == null ? 0 : mark.place(count);
            if (mark == null || place == 0) {
                continue;
            }
            String text = text(point);
            Kind found =
                    mark.inserted().isEmpty()
                            ? odd(place, last, ListMark.next(count, last))
                            : ReferenceWords.isAlternative(mark.inserted())
                                    ? Kind.ALTERNATIVE
                                    : Kind.INSERTED;
            if (found != null) {
                findings.add(new LabelFinding(found, point, lastText, text));
            }
            String written = first.at(count, ++nth);
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

    private @Nullable ListMark mark(int paragraph) {
        ParagraphLabel label = paragraphs.get(paragraph).label();
        return label == null ? null : ListMark.of(label.text());
    }

    private String text(int paragraph) {
        ParagraphLabel label = paragraphs.get(paragraph).label();
        return label == null ? "" : label.text();
    }
}
