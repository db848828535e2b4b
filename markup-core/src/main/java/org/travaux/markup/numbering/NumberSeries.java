package org.travaux.markup.numbering;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.labels.LabelOrder;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.numbering.LabelFinding.Kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Labels with numbers in them, series by series. */
final class NumberSeries {
    private static final List<ParagraphKind> KINDS =
            List.of(
                    ParagraphKind.PREAMBULAR,
                    ParagraphKind.OPERATIVE,
                    ParagraphKind.PLAIN,
                    ParagraphKind.HEADING);

    private final List<Paragraph> paragraphs;
    private final LabelContext context;
    private final List<LabelFinding> findings;
    private final Map<Integer, ParagraphLabel> anew;

    /** Of the paragraphs that remain, in the order of the text. */
    private final Map<Integer, NumberedLabel> labels = new LinkedHashMap<>();

    /** The paragraph under whose number another stands, by the index of that. */
    private final Map<Integer, Integer> parents = new HashMap<>();

    /** Headings that are counted with the paragraphs around them, and as what. */
    private final Map<Integer, ParagraphKind> among = new HashMap<>();

    /**
     * Which series a label is of: a kind, a word of treaties, the number it stands under, and how
     * deep a heading stands.
     */
    private record Series(ParagraphKind kind, String division, String path, int level) {}

    /**
     * @param findings takes what is odd
     * @param anew takes the labels of series about which something is odd
     */
    NumberSeries(
            List<Paragraph> paragraphs,
            LabelContext context,
            List<LabelFinding> findings,
            Map<Integer, ParagraphLabel> anew) {
        this.paragraphs = paragraphs;
        this.context = context;
        this.findings = findings;
        this.anew = anew;
    }

    void count() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            NumberedLabel label =
                    KINDS.contains(paragraphs.get(i).kind()) && context.remains().test(i)
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
        findHeadingsAmongParagraphs();
        Map<Series, List<Integer>> all = new LinkedHashMap<>();
        labels.forEach(
                (i, label) -> all.computeIfAbsent(series(i, label), _ -> new ArrayList<>()).add(i));
        all.entrySet().stream()
                .sorted(Comparator.comparingInt(each -> each.getKey().path().length()))
                .forEach(each -> count(each.getValue()));
    }

    private Series series(int index, NumberedLabel label) {
        Paragraph paragraph = paragraphs.get(index);
        ParagraphKind kind = among.getOrDefault(index, paragraph.kind());
        int level = kind == ParagraphKind.HEADING ? paragraph.level() : 0;
        return new Series(kind, label.division(), label.path(), level);
    }

    /**
     * Short paragraphs look like headings. Where their numbers go on with those of paragraphs, in
     * front or behind, they are counted with them: {@code 8.}, heading {@code 9.}, {@code 10.}
     */
    private void findHeadingsAmongParagraphs() {
        List<Integer> part = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            NumberedLabel label = labels.get(i);
            if (label == null && context.remains().test(i) && isHeading(i)) {
                joinChains(part);
                part.clear();
            }
            boolean plain = label != null && label.path().isEmpty() && !label.isDivision();
            if (plain
                    && paragraphs.get(i).kind() != ParagraphKind.PREAMBULAR
                    && (paragraphs.get(i).level() == 0 || !isHeading(i))) {
                part.add(i);
            }
        }
        joinChains(part);
    }

    /** Takes the labels of a part of the text in chains whose numbers follow each other. */
    private void joinChains(List<Integer> part) {
        int from = 0;
        for (int to = 1; to <= part.size(); to++) {
            boolean ends =
                    to == part.size()
                            || label(part.get(to)).number() != label(part.get(to - 1)).number() + 1;
            if (ends) {
                joinChain(part, from, to);
                from = to;
            }
        }
    }

    /** The headings of a chain are paragraphs if others of it are, and none is out of order. */
    private void joinChain(List<Integer> part, int from, int to) {
        List<Integer> chain = part.subList(from, to);
        ParagraphKind kind =
                chain.stream()
                        .filter(i -> !isHeading(i))
                        .map(i -> paragraphs.get(i).kind())
                        .findFirst()
                        .orElse(ParagraphKind.HEADING);
        boolean behind =
                from > 0
                        && isHeading(chain.getFirst())
                        && label(part.get(from - 1)).number() >= label(chain.getFirst()).number();
        boolean before =
                to < part.size()
                        && isHeading(chain.getLast())
                        && label(part.get(to)).number() <= label(chain.getLast()).number()
                        && label(part.get(to)).number() > 1;
        if (kind != ParagraphKind.HEADING && !behind && !before) {
            chain.stream().filter(this::isHeading).forEach(i -> among.put(i, kind));
        }
    }

    private boolean isHeading(int index) {
        ParagraphKind kind = paragraphs.get(index).kind();
        return kind == ParagraphKind.HEADING || kind == ParagraphKind.TITLE;
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
                ordered.put(i, label.alternativeOf(form, base == null ? count : base.number()));
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
        return base != null && (context.open().test(index) || context.open().test(base))
                ? base
                : null;
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
     * With which number a series begins anew at a label: with 1 behind a heading, a division of a
     * treaty or the beginning of an option, with 2 where what stands behind the division's own
     * label is its first paragraph; 0 if it doesn't.
     *
     * @param from the index of the label before it in the series
     */
    private int begins(int from, int to, NumberedLabel label) {
        if (label.number() > 2) {
            return 0;
        }
        for (int i = to - 1; i > from; i--) {
            NumberedLabel above = labels.get(i);
            if (above != null && above.isDivision() && !label.isDivision() && !isHeading(i)) {
                return label.number();
            }
            boolean part = context.options().test(i) || (context.remains().test(i) && isHeading(i));
            if (part && label.number() == 1) {
                return 1;
            }
        }
        return 0;
    }
}
