package org.travaux.app.session;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.records.Revision;

import java.util.ArrayList;
import java.util.List;

/**
 * A change of a draft, as a value: the paragraphs from an index on that were there before, and
 * those that are there after it. Whole paragraphs are kept, not only edits of their texts, because
 * undoing a deletion must bring back the marks and the choices' identities that stood on the
 * deleted words. Paragraphs are immutable and shared, so this costs no more than their texts.
 *
 * @param whole what is not in a paragraph; null if nothing of that changed
 */
record Slice(int from, List<Paragraph> before, List<Paragraph> after, @Nullable Whole whole) {
    /** What a draft has as a whole, before the change and after it. */
    record Whole(Beside before, Beside after) {}

    /**
     * All that a draft has beside its paragraphs and the records of how far the negotiation was.
     *
     * @param draft the draft without these
     */
    record Beside(Draft draft) {
        static Beside of(Draft draft) {
            return new Beside(draft.withParagraphs(List.of()).withRevisions(List.of()));
        }

        private Draft with(List<Paragraph> paragraphs, List<Revision> revisions) {
            return draft.withParagraphs(paragraphs).withRevisions(revisions);
        }

        private boolean isReadAs(Beside other) {
            return draft.sourceFirst().equals(other.draft.sourceFirst())
                    && draft.languages().equals(other.draft.languages())
                    && draft.profile().equals(other.draft.profile())
                    && draft.delegations().equals(other.draft.delegations());
        }
    }

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
        Whole whole = new Whole(Beside.of(before), Beside.of(after));
        return whole.before.equals(whole.after)
                ? paragraphs
                : new Slice(paragraphs.from, paragraphs.before, paragraphs.after, whole);
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
        return whole == null
                ? draft.withParagraphs(paragraphs)
                : whole.after.with(paragraphs, draft.revisions());
    }

    Slice invert() {
        Whole back = whole == null ? null : new Whole(whole.after, whole.before);
        return new Slice(from, after, before, back);
    }

    /** The same change with other paragraphs after it. */
    Slice leadingTo(List<Paragraph> otherwise) {
        return new Slice(from, before, otherwise, whole);
    }

    /** This slice and then one that changes some of the same paragraphs again, as one. */
    Slice then(Slice next) {
        List<Paragraph> changed = new ArrayList<>(after);
        List<Paragraph> again =
                changed.subList(next.from - from, next.from - from + next.before.size());
        again.clear();
        again.addAll(next.after);
        return new Slice(from, before, changed, whole);
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
        return new Slice(start, was, changed.subList(start, end), whole);
    }

    boolean isEmpty() {
        return before.equals(after) && whole == null;
    }

    /** Whether the draft has the same languages, notation and delegations before and after. */
    boolean keepsNotation() {
        return whole == null || whole.before.isReadAs(whole.after);
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
