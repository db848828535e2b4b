package org.travaux.app.session;

import org.travaux.markup.draft.Paragraph;

import java.util.List;

/**
 * A change that would touch text that was agreed. It is done when somebody says so, and not before
 * ({@link Session#allowHeld}).
 */
public final class HeldChange {
    private final List<Paragraph> agreed;
    private final Step.Kind kind;
    private final Slice slice;
    private final Place caretBefore;
    private final Place caretAfter;

    HeldChange(
            List<Paragraph> agreed,
            Step.Kind kind,
            Slice slice,
            Place caretBefore,
            Place caretAfter) {
        this.agreed = List.copyOf(agreed);
        this.kind = kind;
        this.slice = slice;
        this.caretBefore = caretBefore;
        this.caretAfter = caretAfter;
    }

    /** The agreed paragraphs that it would change or take away, as they are. */
    public List<Paragraph> agreed() {
        return agreed;
    }

    /** Where the caret goes if the change is not done. */
    public Place caretBefore() {
        return caretBefore;
    }

    Step.Kind kind() {
        return kind;
    }

    Slice slice() {
        return slice;
    }

    Place caretAfter() {
        return caretAfter;
    }
}
