package org.travaux.app.viewmodel;

import org.jspecify.annotations.Nullable;
import org.travaux.app.session.Place;
import org.travaux.app.session.ReadText;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.List;

/**
 * The words that are being typed. A bracket that was just opened has no partner yet, which nobody
 * needs to be told: what is found in these words is kept back until the caret goes elsewhere.
 */
final class HalfTyped {
    private @Nullable Place caret;
    private int from;

    /** Somebody typed in the text that {@code at} is in. */
    void typed(Place at, ChangeSet change) {
        if (change.edits().isEmpty()) {
            return;
        }
        TextEdit edit = change.edits().getLast();
        int start = edit.range().start();
        boolean goesOn =
                caret != null
                        && caret.inTheSameTextAs(at)
                        && edit.range().end() <= caret.offset()
                        && edit.range().end() >= from;
        from = goesOn ? Math.min(from, start) : start;
        caret = at.at(start + edit.replacement().length());
    }

    /**
     * The caret went somewhere, or nowhere.
     *
     * @return where the words stood that are no longer being typed; null if there were none, or
     *     they still are
     */
    @Nullable Place moved(@Nullable Place to) {
        if (caret == null || caret.equals(to)) {
            return null;
        }
        Place left = caret;
        caret = null;
        return left;
    }

    /** A text without what is found in the words that are being typed. */
    ReadText quiet(Place place, ReadText text) {
        Place typing = caret;
        if (typing == null || !typing.inTheSameTextAs(place) || text.diagnostics().isEmpty()) {
            return text;
        }
        List<Diagnostic> kept =
                text.diagnostics().stream()
                        .filter(found -> !isBetween(found.range(), typing.offset()))
                        .toList();
        return text.withDiagnostics(kept);
    }

    private boolean isBetween(TextRange range, int to) {
        return range.start() <= to && range.end() >= from;
    }
}
