package org.travaux.app.view.editor;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;
import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.display.RowSpan;
import org.travaux.app.viewmodel.editing.TextCommands;
import org.travaux.markup.text.Words;

/** The keys that select beyond a text, and what keys do with what is selected over rows. */
final class SpanKeys {
    private final EditorModel model;
    private final TextCommands text;
    private final EditedArea area;
    private final LineSteps lines;

    SpanKeys(EditorModel model, RowsView rows, EditedArea area) {
        this.model = model;
        this.text = new TextCommands(model);
        this.area = area;
        this.lines = new LineSteps(model, rows, area);
    }

    void install() {
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        area.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    /** A letter takes the place of what is selected, as of any words. */
    private void typed(KeyEvent event) {
        String letter = event.getCharacter();
        boolean sign = !letter.isEmpty() && !Character.isISOControl(letter.charAt(0));
        if (sign && !event.isShortcutDown() && text.typeOver(letter)) {
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        Place caret = model.caretProperty().get();
        if (caret == null || event.isConsumed() || event.isAltDown()) {
            return;
        }
        RowSpan span = model.selection().span();
        boolean taken =
                event.isShiftDown()
                        ? select(event, caret, span)
                        : span == null ? selectAll(event) : use(event, span);
        if (taken) {
            event.consume();
        }
    }

    /** All of the text at first; all of the column if all of the text is selected. */
    private boolean selectAll(KeyEvent event) {
        boolean all =
                event.isShortcutDown()
                        && event.getCode() == KeyCode.A
                        && area.getSelection().getLength() == area.getLength();
        if (all) {
            model.selection().selectAllRows();
        }
        return all;
    }

    private boolean use(KeyEvent event, RowSpan span) {
        return switch (event.getCode()) {
            case ENTER -> !event.isShortcutDown() && text.splitOver();
            case BACK_SPACE, DELETE -> text.deleteSelected();
            case LEFT, UP, HOME -> put(span.start());
            case RIGHT, DOWN, END -> put(span.end());
            case ESCAPE -> put(span.head());
            default -> false;
        };
    }

    private boolean put(Place place) {
        model.selection().leaveRows();
        model.placeCaret(place);
        return true;
    }

    private boolean select(KeyEvent event, Place caret, @Nullable RowSpan span) {
        Place head = span == null ? caret : span.head();
        Place to =
                switch (event.getCode()) {
                    case LEFT -> back(head, event.isShortcutDown());
                    case RIGHT -> on(head, event.isShortcutDown());
                    case UP -> lines.step(head, -1, span == null);
                    case DOWN -> lines.step(head, 1, span == null);
                    case HOME -> head.at(0);
                    case END -> head.at(length(head));
                    default -> null;
                };
        boolean within = span == null && (to == null || to.paragraph() == caret.paragraph());
        if (to == null || within) {
            return span != null && event.getCode().isNavigationKey();
        }
        extend(to, caret);
        return true;
    }

    /** Back in the text where it began, selecting is the text's own again. */
    private void extend(Place to, Place caret) {
        RowSpan span = model.selection().span();
        model.selection().extendTo(to);
        if (span != null && to.paragraph() == caret.paragraph()) {
            area.selectRange(span.anchor().offset(), to.offset());
        }
    }

    private Place back(Place head, boolean word) {
        if (head.offset() == 0) {
            Place above = new Place(head.paragraph() - 1, head.language(), 0);
            return above.paragraph() < 0 ? head : above.at(length(above));
        }
        String words = model.textAt(head).text();
        return head.at(
                word
                        ? Words.previous(words, head.offset())
                        : words.offsetByCodePoints(head.offset(), -1));
    }

    private Place on(Place head, boolean word) {
        String words = model.textAt(head).text();
        if (head.offset() == words.length()) {
            boolean last = head.paragraph() == model.rowIds().size() - 1;
            return last ? head : new Place(head.paragraph() + 1, head.language(), 0);
        }
        return head.at(
                word
                        ? Words.next(words, head.offset())
                        : words.offsetByCodePoints(head.offset(), 1));
    }

    private int length(Place place) {
        return model.textAt(place).text().length();
    }
}
