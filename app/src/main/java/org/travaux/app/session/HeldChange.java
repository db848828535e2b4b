package org.travaux.app.session;

import org.travaux.markup.draft.AgreedPassage;
import org.travaux.markup.draft.AgreedPassages;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;

import java.util.List;

/**
 * A change that would touch text that was agreed. It is done when somebody says so, and not before
 * ({@link Session#allowHeld}).
 */
public final class HeldChange {
    private final List<Paragraph> agreed;
    private final UndoStep.Kind kind;
    private final Slice slice;
    private final Place caretBefore;
    private final Place caretAfter;

    HeldChange(
            List<Paragraph> agreed,
            UndoStep.Kind kind,
            Slice slice,
            Place caretBefore,
            Place caretAfter) {
        this.agreed = List.copyOf(agreed);
        this.kind = kind;
        this.slice = slice;
        this.caretBefore = caretBefore;
        this.caretAfter = caretAfter;
    }

    /**
     * The paragraphs of which it would change or take away agreed text, all or a passage, as they
     * are.
     */
    public List<Paragraph> agreed() {
        return agreed;
    }

    /** The first passage that it would change, of a paragraph that is not agreed as a whole. */
    public AgreedPassage passage() {
        Paragraph first = agreed.getFirst();
        List<AgreedPassage> lost =
                AgreedPassage.without(first.passages(), AgreedPassages.of(slice.after()));
        return lost.isEmpty() ? first.passages().getFirst() : lost.getFirst();
    }

    /** Where the caret goes if the change is not done. */
    public Place caretBefore() {
        return caretBefore;
    }

    UndoStep.Kind kind() {
        return kind;
    }

    Slice slice() {
        return slice;
    }

    Place caretAfter() {
        return caretAfter;
    }

    /** The same change with more letters typed behind it. */
    HeldChange typedOn(String letters) {
        Paragraph typed = slice.after().getFirst();
        int length = typed.text(caretAfter.language()).text().length();
        ChangeSet more = ChangeSet.of(length, TextEdit.insert(caretAfter.offset(), letters));
        Paragraph after = typed.apply(caretAfter.language(), more);
        return new HeldChange(
                agreed,
                kind,
                new Slice(slice.from(), slice.before(), List.of(after)),
                caretBefore,
                caretAfter.at(caretAfter.offset() + letters.length()));
    }
}
