package org.travaux.markup.compare;

import org.travaux.markup.reading.Element;
import org.travaux.markup.reading.ParagraphReading;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What changed in a paragraph besides its words: status tags, notes, positions on all of it. */
final class NoteComparison {
    private final ComparedParagraph before;
    private final ComparedParagraph after;
    private final ParagraphChanges changes;

    NoteComparison(ComparedParagraph before, ComparedParagraph after, ParagraphChanges changes) {
        this.before = before;
        this.after = after;
        this.changes = changes;
    }

    void compare() {
        compareElements(Element.Kind.STATUS, ChangeKind.STATUS);
        compareElements(Element.Kind.NOTE, ChangeKind.WORDS);
        comparePositions();
    }

    private void compareElements(Element.Kind kind, ChangeKind told) {
        List<TextRange> stood = elements(before.state().paragraph(), kind);
        List<TextRange> stand = elements(after.state().paragraph(), kind);
        Map<String, Integer> left = new HashMap<>();
        stand.forEach(range -> left.merge(plain(range, after), 1, Integer::sum));
        List<TextRange> gone = new ArrayList<>();
        for (TextRange range : stood) {
            if (left.merge(plain(range, before), -1, Integer::sum) < 0) {
                gone.add(range);
            }
        }
        List<TextRange> added = new ArrayList<>();
        for (TextRange range : stand) {
            if (left.merge(plain(range, after), -1, Integer::sum) >= 0) {
                added.add(range);
            }
        }
        ChangeSeverity severity =
                told == ChangeKind.STATUS ? ChangeSeverity.NOTICE : ChangeSeverity.INFO;
        for (int i = 0; i < Math.max(gone.size(), added.size()); i++) {
            changes.add(
                    told,
                    severity,
                    i < gone.size() ? gone.get(i) : TextRange.at(before.source().length()),
                    i < added.size() ? added.get(i) : TextRange.at(after.source().length()));
        }
    }

    private static String plain(TextRange range, ComparedParagraph side) {
        return range.of(side.source());
    }

    private static List<TextRange> elements(ParagraphReading paragraph, Element.Kind kind) {
        return paragraph.reading().others().stream()
                .filter(each -> each.kind() == kind)
                .map(Element::range)
                .toList();
    }

    /** Positions on the paragraph as a whole. */
    private void comparePositions() {
        List<String> stood = positions(before.state().paragraph());
        List<String> stand = positions(after.state().paragraph());
        if (!stood.equals(stand)) {
            changes.add(ChangeKind.POSITION, ChangeSeverity.NOTICE, note(before), note(after));
        }
    }

    private static List<String> positions(ParagraphReading paragraph) {
        return paragraph.reading().positions().stream()
                .map(each -> each.delegation() + " " + each.stance().id())
                .sorted()
                .toList();
    }

    private static TextRange note(ComparedParagraph side) {
        return side.state().paragraph().reading().positions().stream()
                .map(each -> side.state().paragraph().reading().noteAround(each.range()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(TextRange.at(side.source().length()));
    }
}
