package org.travaux.markup.numbering;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.labels.LabelOrder;
import org.travaux.markup.draft.labels.LabelWords;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.numbering.DoubtfulReference.Reason;
import org.travaux.markup.numbering.Reference.Owner;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What references name, and how they read under the new labels. */
final class ReferenceTargets {
    private final List<Paragraph> before;
    private final List<Paragraph> after;
    private final LabelledParagraphs named;
    private final LabelledParagraphs namedNow;

    /** Those with new labels, by index. */
    private final Set<Integer> relabelled = new HashSet<>();

    /** Those that lost their labels, by index. */
    private final Set<Integer> gone = new HashSet<>();

    private final boolean hasDivisions;

    /**
     * A reference found.
     *
     * @param mentioned what it may name, by index; of points with the paragraphs they stand under
     * @param edits what of it reads otherwise now; empty if nothing does
     * @param reason why it is not sure; null if it is, or does not matter
     */
    record Found(
            TextRange range,
            Set<Integer> mentioned,
            List<TextEdit> edits,
            @Nullable Reason reason) {}

    ReferenceTargets(
            List<Paragraph> before,
            List<Paragraph> after,
            LabelledParagraphs named,
            List<Relabelled> labels) {
        this.before = before;
        this.after = after;
        this.named = named;
        this.namedNow = new LabelledParagraphs(after);
        for (Relabelled each : labels) {
            relabelled.add(each.paragraph());
            if (each.now() == null) {
                gone.add(each.paragraph());
            }
        }
        this.hasDivisions = before.stream().anyMatch(ReferenceTargets::isDivision);
    }

    private static boolean isDivision(Paragraph paragraph) {
        boolean heading =
                paragraph.kind() == ParagraphKind.HEADING
                        || paragraph.kind() == ParagraphKind.TITLE;
        NumberedLabel label = NumberedLabel.of(paragraph.label());
        return (label != null && label.isDivision())
                || (heading
                        && paragraph.texts().values().stream()
                                .anyMatch(
                                        text ->
                                                beginsWithDivision(
                                                        text.text().toLowerCase(Locale.ROOT))));
    }

    private static boolean beginsWithDivision(String text) {
        return LabelWords.all().divisionsBefore().stream().anyMatch(text::startsWith)
                || LabelWords.all().divisionsAfter().stream()
                        .anyMatch(word -> text.matches("[\\divxlc]{1,6}[-‑ ]?" + word + "\\b.*"));
    }

    /**
     * What a reference names.
     *
     * @param standsIn the index of the paragraph it stands in
     * @param text of that paragraph
     * @param note whether it stands in a note of an editor
     */
    Found of(Reference reference, int standsIn, String text, boolean note) {
        Set<Integer> mentioned = new LinkedHashSet<>();
        List<TextEdit> edits = new ArrayList<>();
        Reason reason = null;
        boolean matters = false;
        int last = -1;
        if (reference.owner() == Owner.OTHER
                || (reference.owner() == Owner.DIVISION && !hasDivisions)) {
            return new Found(reference.range(), Set.of(), List.of(), null);
        }
        for (Cited cited : reference.cited()) {
            Set<Integer> found = named.named(reference, cited, standsIn);
            mentioned.addAll(found);
            int target = found.size() == 1 ? found.iterator().next() : -1;
            matters |=
                    found.stream()
                            .anyMatch(
                                    cited.label().isEmpty()
                                            ? relabelled::contains
                                            : this::isAffected);
            Reason doubt = cited.doubt();
            if (found.isEmpty() && isTaken(reference, cited, standsIn)) {
                matters = true;
                doubt = Reason.NONE;
            } else if (found.size() > 1
                    || (target >= 0 && named.mayBeOfPreamble(reference, cited, target))) {
                doubt = doubt == null ? Reason.SEVERAL : doubt;
            } else if (target >= 0 && isGone(target)) {
                doubt = Reason.GONE;
            } else if (target >= 0 && cited.through() && last >= 0) {
                matters |= isAnyAffected(last, target);
                doubt = doubt == null && !isRun(last, target) ? Reason.RANGE : doubt;
            }
            if (target >= 0 && doubt == null) {
                addEdits(edits, cited, target, text);
            }
            reason = reason == null ? doubt : reason;
            last = target;
        }
        Reason why =
                note
                        ? Reason.NOTE
                        : switch (reference.owner()) {
                            case UNKNOWN -> Reason.OTHER_DOCUMENT;
                            case DIVISION -> Reason.DIVISION;
                            case UNSAID, DRAFT, PART, OTHER -> reason;
                        };
        boolean whole = why == null || !matters;
        return new Found(
                reference.range(), mentioned, whole ? edits : List.of(), matters ? why : null);
    }

    private boolean isAffected(int index) {
        for (int i = index; i >= 0; i = named.holder(i)) {
            if (relabelled.contains(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isGone(int index) {
        for (int i = index; i >= 0; i = named.holder(i)) {
            if (gone.contains(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAnyAffected(int from, int to) {
        for (int i = Math.min(from, to); i <= Math.max(from, to); i++) {
            if (relabelled.contains(i) && isLike(i, from)) {
                return true;
            }
        }
        return false;
    }

    /** Whether another paragraph has the label now that none had. */
    private boolean isTaken(Reference reference, Cited cited, int standsIn) {
        return !cited.label().isEmpty()
                && namedNow.numbered(reference, cited, standsIn).stream()
                        .anyMatch(relabelled::contains);
    }

    /** Whether the same paragraphs lie between two as their labels said before. */
    private boolean isRun(int low, int high) {
        if (before.get(low).kind() == ParagraphKind.ITEM) {
            return low < high;
        }
        LabelOrder from = order(low);
        LabelOrder to = order(high);
        for (int i = 0; i < before.size(); i++) {
            LabelOrder order = isLike(i, low) && !gone.contains(i) ? order(i) : null;
            boolean said = order != null && order.compareTo(from) >= 0 && order.compareTo(to) <= 0;
            boolean lies = order != null && low <= i && i <= high;
            if (said != lies) {
                return false;
            }
        }
        return low < high;
    }

    /** Whether a paragraph is counted with another: no division or point of a list in between. */
    private boolean isLike(int index, int other) {
        return before.get(index).kind() == before.get(other).kind()
                && named.isSamePart(index, other)
                && (before.get(index).kind() == ParagraphKind.ITEM || named.number(index) != null);
    }

    private LabelOrder order(int index) {
        NumberedLabel label = named.number(index);
        return label == null ? new ParagraphLabel("0").order() : label.order();
    }

    /** The numbers and marks of a reference to a paragraph or point, from the inside out. */
    private void addEdits(List<TextEdit> edits, Cited cited, int target, String text) {
        int index = target;
        for (int i = cited.marks().size() - 1; i >= 0; i--) {
            TextRange range = cited.marks().get(i).range();
            if (range != null) {
                add(
                        edits,
                        range,
                        text,
                        NewNumber.ofPoint(
                                range.of(text), label(before, index), label(after, index)));
            }
            index = named.holder(index);
        }
        TextRange range = cited.number();
        if (range != null && index >= 0) {
            add(
                    edits,
                    range,
                    text,
                    NewNumber.of(range.of(text), label(before, index), label(after, index)));
        }
    }

    private static void add(List<TextEdit> edits, TextRange range, String text, String written) {
        if (!range.of(text).equals(written)) {
            edits.add(TextEdit.replace(range.start(), range.end(), written));
        }
    }

    private static @Nullable ParagraphLabel label(List<Paragraph> paragraphs, int index) {
        return paragraphs.get(index).label();
    }
}
