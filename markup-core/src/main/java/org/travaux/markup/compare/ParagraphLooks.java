package org.travaux.markup.compare;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.compare.ParagraphAlignment.Pair;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.Mark;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What changed in how a paragraph looks: its label, its kind, bold and italic words. */
final class ParagraphLooks {
    private ParagraphLooks() {}

    /** What changed in a paragraph that both drafts have. */
    static List<DraftChange> compare(
            Paragraph before, Paragraph after, Pair pair, List<ComparedTexts> texts) {
        List<DraftChange> changes = new ArrayList<>();
        String label = text(before.label());
        String labelAfter = text(after.label());
        boolean relabelled = !label.equals(labelAfter);
        boolean other =
                before.kind() != after.kind()
                        || before.level() != after.level()
                        || !Objects.equals(before.layout().cell(), after.layout().cell());
        if (relabelled || other) {
            changes.add(
                    change(
                            texts.getFirst(),
                            new ComparedPlace(pair.before(), TextRange.at(0), label),
                            new ComparedPlace(pair.after(), TextRange.at(0), labelAfter)));
        }
        for (ComparedTexts text : texts) {
            compareMarks(before, after, pair, text, changes);
        }
        return changes;
    }

    private static String text(@Nullable ParagraphLabel label) {
        return label == null ? "" : label.text();
    }

    private static DraftChange change(
            ComparedTexts text, ComparedPlace before, ComparedPlace after) {
        return new DraftChange(
                ChangeKind.LOOKS, ChangeSeverity.INFO, text.language(), before, after);
    }

    /** Bold and italic words, but for those that changed. */
    private static void compareMarks(
            Paragraph before,
            Paragraph after,
            Pair pair,
            ComparedTexts text,
            List<DraftChange> changes) {
        List<Mark> marks = before.text(text.language()).marks();
        List<Mark> marksAfter = after.text(text.language()).marks();
        if (marks.isEmpty() && marksAfter.isEmpty()) {
            return;
        }
        String source = text.source(pair.before());
        String sourceAfter = text.sourceAfter(pair.after());
        ChangeSet change = ChangeSet.between(source, sourceAfter);
        ChangeSet back = change.invert(source);
        Set<Mark> stood = new HashSet<>(marks);
        Set<Mark> stand = new HashSet<>();
        for (Mark mark : marksAfter) {
            stand.add(new Mark(mark.kind(), back.map(mark.range())));
        }
        stood.forEach(
                mark -> {
                    if (!stand.contains(mark) && !touches(change, mark.range())) {
                        changes.add(
                                change(
                                        text,
                                        place(pair.before(), mark.range(), source),
                                        place(
                                                pair.after(),
                                                change.map(mark.range()),
                                                sourceAfter)));
                    }
                });
        Set<TextRange> told = new HashSet<>();
        stood.forEach(mark -> told.add(mark.range()));
        for (Mark mark : marksAfter) {
            TextRange range = back.map(mark.range());
            if (!told.contains(range) && !touches(back, mark.range())) {
                changes.add(
                        change(
                                text,
                                place(pair.before(), range, source),
                                place(pair.after(), mark.range(), sourceAfter)));
            }
        }
    }

    private static ComparedPlace place(int paragraph, TextRange range, String source) {
        return ComparedPlace.of(paragraph, range, source);
    }

    private static boolean touches(ChangeSet change, TextRange range) {
        for (TextEdit edit : change.edits()) {
            if (edit.range().start() <= range.end() && range.start() <= edit.range().end()) {
                return true;
            }
        }
        return false;
    }
}
