package org.travaux.markup.numbering;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.LabelOrder;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.ParagraphLabel;
import org.travaux.markup.numbering.LabelFinding.Kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** Labels with numbers in them, series by series. */
final class NumberSeries {
    private static final List<ParagraphKind> KINDS =
            List.of(
                    ParagraphKind.PREAMBULAR,
                    ParagraphKind.OPERATIVE,
                    ParagraphKind.PLAIN,
                    ParagraphKind.HEADING);

    private final List<Paragraph> paragraphs;
    private final IntPredicate remains;
    private final IntPredicate open;
    private final List<LabelFinding> findings;
    private final Map<Integer, ParagraphLabel> anew;

    /** Of the paragraphs that remain, in the order of the text. */
    private final Map<Integer, NumberedLabel> labels = new LinkedHashMap<>();

    /** The paragraph under whose number another stands, by the index of that. */
    private final Map<Integer, Integer> parents = new HashMap<>();

    /** Which series a label is of: a kind, a word of treaties, the number it stands under. */
    private record Series(ParagraphKind kind, String division, String path) {}

    /**
     * @param open whether an {@code alt} there is still one
     * @param findings takes what is odd
     * @param anew takes the labels of series about which something is odd
     */
    NumberSeries(
            List<Paragraph> paragraphs,
            IntPredicate remains,
            IntPredicate open,
            List<LabelFinding> findings,
            Map<Integer, ParagraphLabel> anew) {
        this.paragraphs = paragraphs;
        this.remains = remains;
        this.open = open;
        this.findings = findings;
        this.anew = anew;
    }

    void count() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            NumberedLabel label =
                    KINDS.contains(paragraphs.get(i).kind()) && remains.test(i)
                            ? NumberedLabel.of(paragraphs.get(i).label())
                            : null;
            if (label != null) {
                labels.put(i, label);
                Integer above = numbers.get(label.path());
                if (above != null) {
                    parents.put(i, above);
                }
                if (label.inserted().isEmpty() && !label.isDivision()) {
                    numbers.put(label.path() + label.number() + ".", i);
                }
            }
        }
        Map<Series, List<Integer>> all = new LinkedHashMap<>();
        labels.forEach(
                (i, label) ->
                        all.computeIfAbsent(
                                        new Series(kind(i, label), label.division(), label.path()),
                                        _ -> new ArrayList<>())
                                .add(i));
        all.entrySet().stream()
                .sorted(Comparator.comparingInt(each -> each.getKey().path().length()))
                .forEach(each -> count(each.getValue()));
    }

    /**
     * What a label is counted with. A heading goes with the paragraphs around it where their
     * numbers leave room for its own: {@code 8.}, heading {@code 9.}, {@code 10.}
     */
    private ParagraphKind kind(int index, NumberedLabel label) {
        ParagraphKind kind = paragraphs.get(index).kind();
        if (kind != ParagraphKind.HEADING || label.isDivision() || !label.path().isEmpty()) {
            return kind;
        }
        int before = -1;
        int behind = -1;
        for (Map.Entry<Integer, NumberedLabel> each : labels.entrySet()) {
            boolean beside =
                    paragraphs.get(each.getKey()).kind() != ParagraphKind.HEADING
                            && each.getValue().path().isEmpty()
                            && each.getValue().form().equals(label.form());
            if (beside && each.getKey() < index) {
                before = each.getKey();
            } else if (beside && behind < 0 && each.getKey() > index) {
                behind = each.getKey();
            }
        }
        int last = number(before, 0);
        int next = number(behind, label.number() + 1);
        boolean fits =
                before >= 0 && behind >= 0
                        ? last < label.number() && label.number() < next
                        : before >= 0 && last + 1 == label.number();
        return fits ? paragraphs.get(before).kind() : kind;
    }

    private int number(int index, int none) {
        NumberedLabel label = labels.get(index);
        return label == null ? none : label.number();
    }

    private void count(List<Integer> series) {
        NumberedLabel form = usual(series.stream().map(this::label).toList());
        Map<Integer, ParagraphLabel> ordered = new HashMap<>();
        Map<LabelOrder, Integer> counted = new HashMap<>();
        int before = findings.size();
        int index = -1;
        int last = 0;
        int count = 0;
        String lastText = "";
        for (int i : series) {
            NumberedLabel label = label(i);
            int begins = label.inserted().isEmpty() ? begins(index, i, label) : 0;
            last = begins > 0 ? begins - 1 : last;
            count = begins > 0 ? begins - 1 : count;
            index = i;
            String path = path(i, label);
            if (!label.item().isEmpty() && label.number() == last) {
                ordered.put(i, label.under(path, count));
                continue;
            }
            String text = LabelSeries.text(paragraphs.get(i));
            Kind found = odd(label, last, form);
            if (found != null) {
                findings.add(new LabelFinding(found, i, lastText, text));
            }
            Integer stoodFor = label.isAlternative() ? stoodFor(i, counted) : null;
            if (stoodFor == null) {
                count++;
                counted.put(order(i), i);
                NumberedLabel written = label.item().isEmpty() ? form : label;
                ordered.put(i, written.with(path, count));
            } else {
                NumberedLabel base = NumberedLabel.of(ordered.get(stoodFor));
                ordered.put(
                        i, label.alternativeOf(form, base == null ? count : base.number()));
            }
            last = Math.max(last, label.number());
            lastText = text;
        }
        if (findings.size() > before) {
            anew.putAll(ordered);
        } else {
            series.forEach(this::moveUnder);
        }
    }

    /** Where nothing is odd, the number it stands under may still have become another. */
    private void moveUnder(int index) {
        NumberedLabel label = label(index);
        String path = path(index, label);
        if (!path.equals(label.path())) {
            anew.put(index, label.under(path, label.number()));
        }
    }

    private NumberedLabel label(int index) {
        NumberedLabel label = labels.get(index);
        if (label == null) {
            throw new IllegalArgumentException("no number in front of paragraph " + index);
        }
        return label;
    }

    private LabelOrder order(int index) {
        return new ParagraphLabel(LabelSeries.text(paragraphs.get(index))).order();
    }

    /** The paragraph that an alternative stands for, if one of the two is open; else null. */
    private @Nullable Integer stoodFor(int index, Map<LabelOrder, Integer> counted) {
        LabelOrder order = order(index);
        int word = order.places().indexOf(-1);
        Integer base =
                word < 0
                        ? null
                        : counted.get(
                                new LabelOrder(
                                        order.series(), order.places().subList(0, word), false));
        return base != null && (open.test(index) || open.test(base)) ? base : null;
    }

    /** The numbers that a label stands under, as they are counted anew. */
    private String path(int index, NumberedLabel label) {
        Integer above = parents.get(index);
        NumberedLabel now = above == null ? null : NumberedLabel.of(anew.get(above));
        return now == null ? label.path() : now.path() + now.number() + ".";
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
        return LabelSeries.odd(label.number(), last, last + 1);
    }

    /** The label whose form most have; of several such, the first. */
    private static NumberedLabel usual(List<NumberedLabel> labels) {
        List<NumberedLabel> bare = labels.stream().filter(each -> each.item().isEmpty()).toList();
        List<NumberedLabel> from = bare.isEmpty() ? labels : bare;
        Map<String, Integer> counts = new HashMap<>();
        from.forEach(each -> counts.merge(each.form() + "\n" + each.tail(), 1, Integer::sum));
        return from.stream()
                .max(
                        Comparator.comparingInt(
                                each -> counts.getOrDefault(each.form() + "\n" + each.tail(), 0)))
                .orElseThrow();
    }

    /**
     * With which number a series begins anew at a label: with 1 behind a heading or a division of a
     * treaty, with 2 where what stands behind the division's own label is its first paragraph; 0 if
     * it doesn't.
     *
     * @param from the index of the label before it in the series
     */
    private int begins(int from, int to, NumberedLabel label) {
        if (label.number() > 2) {
            return 0;
        }
        for (int i = to - 1; i > from; i--) {
            ParagraphKind kind = paragraphs.get(i).kind();
            NumberedLabel above = remains.test(i) ? labels.get(i) : null;
            boolean division = above != null && above.isDivision() && !label.isDivision();
            boolean heading = kind == ParagraphKind.TITLE || kind == ParagraphKind.HEADING;
            if (division && !heading) {
                return label.number();
            }
            if (remains.test(i) && heading) {
                return label.number() == 1 ? 1 : 0;
            }
        }
        return 0;
    }
}
