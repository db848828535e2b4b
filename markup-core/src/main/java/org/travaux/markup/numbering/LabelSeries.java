package org.travaux.markup.numbering;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.labels.ParagraphLabel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The labels of a text as it is adopted: what is odd about them, and the labels that nobody could
 * find odd. Preambular, operative and other numbered paragraphs and headings are a series each,
 * counted anew behind a heading or an option's beginning where they begin with 1; so are the
 * divisions of a treaty and the numbers under a number. Points are counted anew in every list.
 */
public final class LabelSeries {
    private final List<LabelFinding> findings = new ArrayList<>();
    private final Map<Integer, ParagraphLabel> anew = new HashMap<>();

    private LabelSeries(List<Paragraph> paragraphs, LabelContext context) {
        new NumberSeries(paragraphs, context, findings, anew).count();
        new ListSeries(paragraphs, context.remains(), findings, anew).count();
        findings.sort(Comparator.comparingInt(LabelFinding::paragraph));
    }

    /** What is odd about the labels, in the order of the text. */
    public static List<LabelFinding> findings(List<Paragraph> paragraphs, LabelContext context) {
        return List.copyOf(new LabelSeries(paragraphs, context).findings);
    }

    /**
     * The paragraphs with labels in order: each series and list about which something is odd is
     * counted from 1 in the form that most of its labels have. An {@code alt} is a paragraph of its
     * own, unless it or the one that it stands for is still open. What does not remain loses its
     * label; what has none gets none. All other labels stay as they are.
     */
    public static List<Paragraph> consecutive(List<Paragraph> paragraphs, LabelContext context) {
        LabelSeries series = new LabelSeries(paragraphs, context);
        List<Paragraph> renumbered = new ArrayList<>(paragraphs.size());
        Set<ParagraphKind> counted = new HashSet<>();
        series.findings.forEach(each -> counted.add(paragraphs.get(each.paragraph()).kind()));
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            boolean gone = !context.remains().test(i) && counted.contains(paragraph.kind());
            ParagraphLabel label = series.anew.getOrDefault(i, paragraph.label());
            renumbered.add(paragraph.withLabel(gone ? null : label));
        }
        return renumbered;
    }

    /** What is odd about a number behind the last one of its series. */
    static LabelFinding.@Nullable Kind odd(int number, int last, int next) {
        if (number > next) {
            return LabelFinding.Kind.GAP;
        }
        if (number == last) {
            return LabelFinding.Kind.REPEATED;
        }
        return number < last ? LabelFinding.Kind.OUT_OF_ORDER : null;
    }

    static String text(Paragraph paragraph) {
        ParagraphLabel label = paragraph.label();
        return label == null ? "" : label.text();
    }
}
