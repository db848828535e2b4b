package org.travaux.markup.numbering;

import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.labels.ParagraphLabel;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;

/**
 * A draft with its labels counted anew in all languages, and what that means: which labels became
 * others, which words that name them were changed with them, and which somebody has to look at.
 * Nothing but labels and the numbers in such words is changed.
 *
 * @param before the draft as it was
 * @param after the draft as it is then
 * @param labels those that became others, in the order of the text
 * @param changed the words that were changed, in the order of the text
 * @param doubtful what a person has to look at, in the order of the text
 */
public record Renumbering(
        Draft before,
        Draft after,
        List<Relabelled> labels,
        List<ChangedReference> changed,
        List<DoubtfulReference> doubtful) {
    public Renumbering {
        labels = List.copyOf(labels);
        changed = List.copyOf(changed);
        doubtful = List.copyOf(doubtful);
    }

    /**
     * The renumbering of a draft.
     *
     * @param remains whether anything of the paragraph at an index is in the text as adopted
     */
    public static Renumbering of(DraftReading reading, IntPredicate remains) {
        Draft draft = reading.draft();
        LabelContext context = LabelContext.of(reading, remains);
        Draft relabelled =
                draft.withParagraphs(LabelSeries.consecutive(draft.paragraphs(), context));
        List<Relabelled> labels = labels(draft, relabelled);
        return labels.isEmpty()
                ? new Renumbering(draft, draft, List.of(), List.of(), List.of())
                : new ReferenceUpdate(reading, relabelled, labels).made();
    }

    /** The same, leading to another draft. */
    public Renumbering with(Draft otherAfter) {
        return new Renumbering(before, otherAfter, labels, changed, doubtful);
    }

    /** Whether nothing changes. */
    public boolean isEmpty() {
        return labels.isEmpty();
    }

    private static List<Relabelled> labels(Draft before, Draft after) {
        List<Relabelled> labels = new ArrayList<>();
        for (int i = 0; i < before.paragraphs().size(); i++) {
            ParagraphLabel was = before.paragraphs().get(i).label();
            ParagraphLabel now = after.paragraphs().get(i).label();
            if (was != null && !Objects.equals(was, now)) {
                String name = now == null ? "" : after.nameOf(i);
                labels.add(new Relabelled(i, was, now, before.nameOf(i), name));
            }
        }
        return labels;
    }
}
