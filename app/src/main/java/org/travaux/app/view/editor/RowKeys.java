package org.travaux.app.view.editor;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;
import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.markup.data.Language;

/** The keys that lead from one text to another. Everything else is the editor's own. */
final class RowKeys {
    private final EditorModel model;
    private final RowsView rows;
    private final EditedArea area;
    private final PageSteps pages;
    private @Nullable Place last;

    RowKeys(EditorModel model, RowsView rows, EditedArea area) {
        this.model = model;
        this.rows = rows;
        this.area = area;
        this.pages = new PageSteps(model, rows, area);
    }

    void install() {
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::inText);
        area.addEventFilter(KeyEvent.KEY_TYPED, this::withoutLineBreaks);
        rows.addEventHandler(KeyEvent.KEY_PRESSED, this::betweenTexts);
        model.caretProperty().addListener((_, before, _) -> last = before);
    }

    private void inText(KeyEvent event) {
        Place place = model.caretProperty().get();
        if (place == null || event.isConsumed() || event.isAltDown()) {
            return;
        }
        if (event.isShortcutDown()) {
            farther(event, place);
            return;
        }
        Place target =
                switch (event.getCode()) {
                    case TAB -> event.isShiftDown() ? column(place, -1) : column(place, 1);
                    case UP -> event.isShiftDown() || !area.isOnFirstLine() ? null : above(place);
                    case DOWN ->
                            event.isShiftDown() || !area.isOnLastLine() ? null : row(place, 1, 0);
                    case LEFT ->
                            event.isShiftDown() || area.getCaretPosition() > 0
                                    ? null
                                    : above(place);
                    case RIGHT ->
                            event.isShiftDown() || area.getCaretPosition() < area.getLength()
                                    ? null
                                    : row(place, 1, 0);
                    case PAGE_UP -> event.isShiftDown() ? null : pages.turn(place, -1);
                    case PAGE_DOWN -> event.isShiftDown() ? null : pages.turn(place, 1);
                    default -> null;
                };
        if (target != null) {
            model.placeCaret(target);
            event.consume();
        } else if (event.getCode() == KeyCode.TAB) {
            event.consume();
        }
    }

    /** With Ctrl a row on, whatever line the caret is on, or to an end of the draft. */
    private void farther(KeyEvent event, Place place) {
        int last = model.rowIds().size() - 1;
        Place target =
                event.isShiftDown()
                        ? null
                        : switch (event.getCode()) {
                            case UP -> row(place, -1, 0);
                            case DOWN -> row(place, 1, 0);
                            case HOME -> new Place(0, place.language(), 0);
                            case END -> model.endOf(new Place(last, place.language(), 0));
                            default -> null;
                        };
        if (target != null) {
            model.placeCaret(target);
            event.consume();
        }
    }

    /** The keys that move on are not typed as well. */
    private void withoutLineBreaks(KeyEvent event) {
        String typed = event.getCharacter();
        if (typed.equals("\r") || typed.equals("\n") || typed.equals("\t")) {
            event.consume();
        }
    }

    private void betweenTexts(KeyEvent event) {
        if (model.caretProperty().get() != null || model.rowIds().isEmpty()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER, F2 -> {
                Place again = last;
                boolean there = again != null && again.paragraph() < model.rowIds().size();
                model.placeCaret(there ? again : first(rows.firstVisibleRow(), 0, 0));
            }
            case DOWN -> rows.scrollBy(60);
            case UP -> rows.scrollBy(-60);
            case PAGE_DOWN, SPACE -> rows.scrollBy(rows.getHeight() * 0.9);
            case PAGE_UP -> rows.scrollBy(-rows.getHeight() * 0.9);
            case HOME -> rows.scrollTo(0);
            case END -> rows.scrollTo(model.rowIds().size() - 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private @Nullable Place column(Place place, int by) {
        int columns = model.languages().size();
        int next = model.languages().indexOf(place.language()) + by;
        int row = place.paragraph() + Math.floorDiv(next, columns);
        return row < 0 || row >= model.rowIds().size()
                ? null
                : first(row, Math.floorMod(next, columns), 0);
    }

    private Place first(int row, int column, int offset) {
        Language language = model.languages().get(column);
        return new Place(row, language, offset);
    }

    private @Nullable Place row(Place place, int by, int offset) {
        int row = place.paragraph() + by;
        return row < 0 || row >= model.rowIds().size()
                ? null
                : new Place(row, place.language(), offset);
    }

    /** The end of the text above. */
    private @Nullable Place above(Place place) {
        Place above = row(place, -1, 0);
        return above == null ? null : model.endOf(above);
    }
}
