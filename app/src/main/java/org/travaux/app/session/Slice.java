package org.travaux.app.session;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.Adoption;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;

import java.util.ArrayList;
import java.util.List;

/**
 * A change of a draft, as a value: the paragraphs from an index on that were there before, and
 * those that are there after it. Whole paragraphs are kept, not only edits of their texts, because
 * undoing a deletion must bring back the marks and the choices' identities that stood on the
 * deleted words. Paragraphs are immutable and shared, so this costs no more than their texts.
 *
 * @param answers what was answered before the text is adopted; null if no answer changed
 */
record Slice(int from, List<Paragraph> before, List<Paragraph> after, @Nullable Answers answers) {
    /** What was answered before the text is adopted, before the change and after it. */
    record Answers(Adoption before, Adoption after) {}

    Slice {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** A change of paragraphs alone. */
    Slice(int from, List<Paragraph> before, List<Paragraph> after) {
        this(from, before, after, null);
    }

    /** The smallest slice that turns one draft into the other, as far as both can be edited. */
    static Slice between(Draft before, Draft after) {
        Slice paragraphs = between(before.paragraphs(), after.paragraphs());
        return before.adoption().equals(after.adoption())
                ? paragraphs
                : new Slice(
                        paragraphs.from,
                        paragraphs.before,
                        paragraphs.after,
                        new Answers(before.adoption(), after.adoption()));
    }

    /** The smallest slice that turns one list of paragraphs into the other. */
    static Slice between(List<Paragraph> before, List<Paragraph> after) {
        int shorter = Math.min(before.size(), after.size());
        int prefix = 0;
        while (prefix < shorter && before.get(prefix).equals(after.get(prefix))) {
            prefix++;
        }
        int suffix = 0;
        while (suffix < shorter - prefix
                && before.get(before.size() - 1 - suffix)
                        .equals(after.get(after.size() - 1 - suffix))) {
            suffix++;
        }
        return new Slice(
                prefix,
                before.subList(prefix, before.size() - suffix),
                after.subList(prefix, after.size() - suffix));
    }

    Draft apply(Draft draft) {
        List<Paragraph> paragraphs = new ArrayList<>(draft.paragraphs());
        List<Paragraph> replaced = paragraphs.subList(from, from + before.size());
        replaced.clear();
        replaced.addAll(after);
        Draft changed = draft.withParagraphs(paragraphs);
        return answers == null ? changed : changed.withAdoption(answers.after);
    }

    Slice invert() {
        Answers back = answers == null ? null : new Answers(answers.after, answers.before);
        return new Slice(from, after, before, back);
    }

    /** The same change with other paragraphs after it. */
    Slice leadingTo(List<Paragraph> otherwise) {
        return new Slice(from, before, otherwise, answers);
    }

    /** This slice and then one that changes some of the same paragraphs again, as one. */
    Slice then(Slice next) {
        List<Paragraph> changed = new ArrayList<>(after);
        List<Paragraph> again =
                changed.subList(next.from - from, next.from - from + next.before.size());
        again.clear();
        again.addAll(next.after);
        return new Slice(from, before, changed, answers);
    }

    /**
     * This slice and then a change of any paragraphs, none of which comes or goes, as one.
     *
     * @param now all paragraphs as this slice leaves them
     * @param changed all paragraphs as they are then
     */
    Slice alsoFrom(List<Paragraph> now, List<Paragraph> changed) {
        Slice next = between(now, changed);
        if (next.isEmpty()) {
            return this;
        }
        int start = Math.min(from, next.from);
        int behind = from + after.size();
        int end = Math.max(behind, next.from + next.after.size());
        List<Paragraph> was = new ArrayList<>(now.subList(start, from));
        was.addAll(before);
        was.addAll(now.subList(behind, Math.max(behind, end)));
        return new Slice(start, was, changed.subList(start, end), answers);
    }

    boolean isEmpty() {
        return before.equals(after) && answers == null;
    }

    /** Whether the same paragraphs are there, in the same order, whatever they say. */
    boolean keepsParagraphs() {
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).id().equals(after.get(i).id())) {
                return false;
            }
        }
        return true;
    }
}
