package org.travaux.app.docx.numbering;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.labels.ParagraphLabel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Labels of one form that count on from one another, whatever stands between them.
 *
 * @param kind what they look like
 * @param start the number of the first
 * @param paragraphs the indices of the paragraphs that bear them
 */
record Series(Kind kind, int start, List<Integer> paragraphs) {
    private static final int DEEPEST = 8;

    /** What series that look the same have in common. */
    record Kind(ListLabel.Format format, int level, Indent indent) {}

    /** Every series of a draft; a label that follows no other begins one. */
    static List<Series> find(List<Paragraph> paragraphs, Indents indents) {
        List<Series> all = new ArrayList<>();
        Map<Kind, Series> latest = new HashMap<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            ParagraphLabel label = paragraph.label();
            List<ListLabel> readings = label == null ? List.of() : ListLabel.readings(label.text());
            if (readings.isEmpty()) {
                continue;
            }
            Indent indent = indents.of(paragraph);
            Series continued = null;
            for (ListLabel reading : readings) {
                Series series = latest.get(kind(reading, paragraph, indent));
                if (series != null && series.precedes(reading) && series.isLaterThan(continued)) {
                    continued = series;
                }
            }
            if (continued == null) {
                ListLabel first = likeliestFirst(readings);
                Kind kind = kind(first, paragraph, indent);
                continued = new Series(kind, first.number(), new ArrayList<>());
                latest.put(kind, continued);
                all.add(continued);
            }
            continued.paragraphs.add(i);
        }
        return all;
    }

    private static Kind kind(ListLabel label, Paragraph paragraph, Indent indent) {
        return new Kind(label.format(), Math.clamp(paragraph.level(), 0, DEEPEST), indent);
    }

    private boolean isLaterThan(@Nullable Series other) {
        return other == null || paragraphs.getLast() > other.paragraphs.getLast();
    }

    /** A series more likely begins with the numeral {@code (i)} than with the letter. */
    private static ListLabel likeliestFirst(List<ListLabel> readings) {
        return readings.stream().min(Comparator.comparingInt(ListLabel::number)).orElseThrow();
    }

    private boolean precedes(ListLabel label) {
        return label.follows(start + paragraphs.size() - 1);
    }

    /** Whether Word can be trusted to count it: a later number by itself is a name, no series. */
    boolean isList() {
        boolean bullets = kind.format().counter() == Counter.BULLET;
        return paragraphs.size() > 1 || start == 1 || bullets;
    }
}
