package org.travaux.app.docx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphLabel;

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
            ParagraphLabel label = paragraphs.get(i).label();
            List<ListLabel> readings =
                    label == null ? List.of() : ListLabel.readings(label.text());
            if (readings.isEmpty()) {
                continue;
            }
            int level = Math.clamp(paragraphs.get(i).level(), 0, DEEPEST);
            Indent indent = indents.of(paragraphs.get(i));
            Optional<Series> continued =
                    readings.stream()
                            .flatMap(
                                    reading ->
                                            Optional.ofNullable(
                                                    latest.get(
                                                            new Kind(
                                                                    reading.format(),
                                                                    level,
                                                                    indent)))
                                                    .filter(series -> series.precedes(reading))
                                                    .stream())
                            .max(Comparator.comparingInt(series -> series.paragraphs.getLast()));
            if (continued.isPresent()) {
                continued.get().paragraphs.add(i);
            } else {
                ListLabel first = likeliestFirst(readings);
                Series series =
                        new Series(
                                new Kind(first.format(), level, indent),
                                first.number(),
                                new ArrayList<>(List.of(i)));
                latest.put(series.kind, series);
                all.add(series);
            }
        }
        return all;
    }

    /** A series more likely begins with the numeral {@code (i)} than with the letter. */
    private static ListLabel likeliestFirst(List<ListLabel> readings) {
        return readings.stream().min(Comparator.comparingInt(ListLabel::number)).orElseThrow();
    }

    private boolean precedes(ListLabel label) {
        return label.follows(start + paragraphs.size() - 1);
    }

    /** Whether Word can be trusted to count it: one number by itself is a name, not a series. */
    boolean isList() {
        return paragraphs.size() > 1 || kind.format().counter() == Counter.BULLET;
    }
}
