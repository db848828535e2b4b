package org.travaux.app.view.editor;

import javafx.application.Platform;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.IndexRange;

import org.fxmisc.richtext.model.PlainTextChange;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.jspecify.annotations.Nullable;
import org.travaux.app.session.Place;
import org.travaux.app.session.ReadText;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.display.HighlightOverlay;
import org.travaux.app.viewmodel.display.RowSpan;
import org.travaux.app.viewmodel.display.RowSpeech;
import org.travaux.app.viewmodel.display.StyledSpan;
import org.travaux.app.viewmodel.display.TextStyle;
import org.travaux.app.viewmodel.display.TextStyler;
import org.travaux.app.viewmodel.editing.AsTypedCorrection;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The one text that is being edited. There is one editor in a window; it goes where the caret goes.
 * What is typed goes to the model, and the look of the text comes back from it.
 */
final class CellEditor {
    /** A pause after which what is typed is a step of its own. */
    private static final long PAUSE_NANOS = 1_500_000_000L;

    private static final int MOST_SPANS = 2_000;

    private final EditorModel model;
    private final AsTypedCorrection asTyped;
    private final EditedArea area = new EditedArea();
    private final Composition composition = new Composition(area);
    private @Nullable Place place;
    private boolean following;
    private boolean hadKeyboard;
    private long lastTyped;

    CellEditor(EditorModel model) {
        this.model = model;
        this.asTyped = new AsTypedCorrection(model);
        area.plainTextChanges().subscribe(this::typed);
        area.caretPositionProperty().addListener((_, _, offset) -> moved(offset));
        area.selectionProperty().addListener((_, _, range) -> selected(range));
        model.selection().spanProperty().addListener((_, _, span) -> selected(span));
    }

    EditedArea area() {
        return area;
    }

    /** Whether an event went to the text that is being edited. */
    boolean holds(EventTarget target) {
        Node node = target instanceof Node inner ? inner : null;
        while (node != null && !node.equals(area)) {
            node = node.getParent();
        }
        return node != null;
    }

    /** The text that is being edited, with the caret; null if none is. */
    @Nullable Place place() {
        return place;
    }

    /** Edits a text, with the caret at a place in it. */
    void edit(Place at) {
        place = at;
        area.call(RowSpeech.where(model.session(), at, model.sentences()));
        follow();
        if (area.getCaretPosition() != at.offset()) {
            following = true;
            area.moveTo(Math.min(at.offset(), area.getLength()));
            following = false;
        }
    }

    void end() {
        place = null;
    }

    /** It is about to be taken out of its row, with the keyboard if it has it. */
    void hidden() {
        hadKeyboard = area.isFocused();
    }

    /** It was put into a row, perhaps another one for the same text: whoever typed types on. */
    void shownAgain() {
        if (hadKeyboard) {
            hadKeyboard = false;
            Platform.runLater(area::requestFocus);
        }
    }

    /** Shows the text as the model has it now. */
    void follow() {
        if (place == null || composition.isPreviewed()) {
            return;
        }
        ReadText text = model.textAt(place);
        if (!area.getText().equals(text.text())) {
            following = true;
            area.replaceText(text.text());
            area.moveTo(Math.min(place.offset(), area.getLength()));
            following = false;
        }
        style(text);
    }

    private void typed(PlainTextChange change) {
        if (following || place == null || composition.isPreviewed()) {
            return;
        }
        long now = System.nanoTime();
        boolean paused = now - lastTyped > PAUSE_NANOS;
        lastTyped = now;
        String before = model.textAt(place).text();
        int at = change.getPosition();
        TextEdit edit =
                TextEdit.replace(at, at + change.getRemoved().length(), change.getInserted());
        model.type(place, ChangeSet.of(before.length(), edit), paused);
        putRight(change);
        if (model.agreedText().questionProperty().get() != null || model.session().isReadOnly()) {
            // Nothing was changed yet: the area shows what the draft says, once it has done typing.
            Platform.runLater(this::follow);
        }
    }

    /** Once the area has done typing. */
    private void putRight(PlainTextChange change) {
        Place typedAt = place;
        if (typedAt != null
                && change.getInserted().length() == 1
                && change.getRemoved().isEmpty()) {
            Place behind = typedAt.at(change.getPosition() + 1);
            Platform.runLater(() -> asTyped.putRight(behind, change.getInserted().charAt(0)));
        }
    }

    private void moved(int offset) {
        if (!following && place != null && !composition.isPreviewed()) {
            place = place.at(offset);
            model.placeCaret(place);
        }
    }

    private void selected(IndexRange range) {
        if (place != null && !following) {
            model.selection().select(new TextRange(range.getStart(), range.getEnd()));
        }
    }

    /** Of rows that are selected this shows its part; the caret stays where selecting began. */
    private void selected(@Nullable RowSpan span) {
        if (place == null) {
            return;
        }
        following = true;
        if (span != null && span.holds(place.paragraph(), place.language())) {
            TextRange range = span.range(place.paragraph(), area.getLength());
            area.selectRange(range.start(), range.end());
        } else {
            area.moveTo(Math.min(place.offset(), area.getLength()));
        }
        following = false;
    }

    private void style(ReadText text) {
        List<StyledSpan> spans = TextStyler.spans(text);
        if (place != null) {
            spans = HighlightOverlay.over(spans, model.rows().highlights(place, text));
        }
        if (spans.isEmpty()) {
            return;
        }
        StyleSpansBuilder<Collection<String>> builder = new StyleSpansBuilder<>(spans.size());
        for (StyledSpan span : spans.subList(0, Math.min(spans.size(), MOST_SPANS))) {
            builder.add(classes(span), span.range().length());
        }
        StyleSpans<Collection<String>> wanted = builder.create();
        // What is typed has the look of what stands before it already: most keys change no look.
        if (!wanted.equals(area.getStyleSpans(0, wanted.length()))) {
            area.setStyleSpans(0, wanted);
        }
    }

    private static List<String> classes(StyledSpan span) {
        List<String> classes = new ArrayList<>();
        for (TextStyle style : TextStyle.values()) {
            if (span.styles().contains(style)) {
                classes.add(style.css());
            }
        }
        return classes;
    }
}
