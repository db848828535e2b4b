package org.travaux.app.view;

import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;
import org.travaux.app.session.Place;
import org.travaux.app.view.actions.ActionId;
import org.travaux.app.view.actions.ContextMenus;
import org.travaux.app.view.editor.RowsView;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.checks.Finding;
import org.travaux.app.viewmodel.checks.Findings;
import org.travaux.app.viewmodel.display.RowSpan;
import org.travaux.app.viewmodel.negotiating.Negotiation;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;

/**
 * What the other button of the mouse shows over the rows: what can be done with the text, with a
 * position, with a paragraph. The cursor goes there first, unless it is within what is selected.
 */
final class RowMenus {
    private static final int MOST_FIXES = 6;

    private final EditorModel model;
    private final RowsView rows;
    private final Findings findings;
    private final Negotiation negotiation;
    private final ContextMenus menus;

    /** Where the button went down: the text may be laid out otherwise once the cursor is in it. */
    private @Nullable Place pressed;

    RowMenus(DraftParts parts, ContextMenus menus) {
        this.model = parts.model;
        this.rows = parts.rows;
        this.findings = parts.findings;
        this.negotiation = parts.negotiation;
        this.menus = menus;
    }

    void install() {
        rows.addEventFilter(MouseEvent.MOUSE_PRESSED, other(this::go));
        rows.addEventFilter(MouseEvent.MOUSE_RELEASED, other(this::show));
        rows.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::asked);
    }

    private static EventHandler<MouseEvent> other(EventHandler<MouseEvent> handler) {
        return event -> {
            if (event.getButton() == MouseButton.SECONDARY) {
                handler.handle(event);
                event.consume();
            }
        };
    }

    private void go(MouseEvent event) {
        Place under = rows.placeUnder(event.getSceneX(), event.getSceneY());
        pressed = under;
        if (under != null && !isSelected(under)) {
            model.placeCaret(under);
            return;
        }
        int row = rows.gutterUnder(event.getSceneX(), event.getSceneY());
        Place caret = model.caretProperty().get();
        if (row >= 0 && (caret == null || caret.paragraph() != row)) {
            model.placeCaret(
                    new Place(
                            row,
                            caret == null ? model.languages().getFirst() : caret.language(),
                            0));
        }
    }

    private boolean isSelected(Place under) {
        RowSpan span = model.selection().span();
        if (span != null) {
            return span.holds(under.paragraph(), under.language());
        }
        Place caret = model.caretProperty().get();
        TextRange range = model.selection().range();
        return caret != null
                && under.inTheSameTextAs(caret)
                && !range.isEmpty()
                && range.touches(under.offset());
    }

    private void show(MouseEvent event) {
        boolean gutter = rows.gutterUnder(event.getSceneX(), event.getSceneY()) >= 0;
        if (model.caretProperty().get() != null) {
            menus.show(
                    rows,
                    event.getScreenX(),
                    event.getScreenY(),
                    gutter ? onParagraph() : onText(pressed));
        }
    }

    /** The keyboard has a key for it too; the mouse's own request comes on top of the button's. */
    private void asked(ContextMenuEvent event) {
        event.consume();
        Bounds caret = rows.caretBounds();
        if (event.isKeyboardTrigger() && caret != null) {
            Bounds at = rows.localToScreen(caret);
            menus.show(rows, at.getMinX(), at.getMaxY(), onText(model.caretProperty().get()));
        }
    }

    private List<List<MenuItem>> onText(@Nullable Place under) {
        return List.of(
                fixes(),
                positions(under),
                menus.items(ActionId.CUT, ActionId.COPY, ActionId.PASTE, ActionId.PASTE_PLAIN),
                menus.items(
                        ActionId.PROPOSE,
                        ActionId.TAKE_POSITION,
                        ActionId.WITHDRAW_POSITION,
                        ActionId.ADD_ALTERNATIVE,
                        ActionId.PUT_IN_BRACKETS,
                        ActionId.MARK_BRACKET),
                menus.items(
                        ActionId.ADOPT,
                        ActionId.DELETE_ALL,
                        ActionId.AGREE_OTHER_WORDING,
                        ActionId.PASSAGE_STATUS),
                menus.items(ActionId.TERMS));
    }

    /** What is doubtful at the word that was clicked, and the ways out. */
    private List<MenuItem> fixes() {
        Finding found = findings.hereProperty().get();
        if (found == null) {
            return List.of();
        }
        List<MenuItem> items = new ArrayList<>();
        found.fixes().stream()
                .limit(MOST_FIXES)
                .forEach(
                        way ->
                                items.add(
                                        ContextMenus.item(
                                                way.sentence(), () -> findings.apply(way))));
        items.addAll(menus.items(ActionId.ADD_WORD, ActionId.SUGGESTED_FIXES));
        return items;
    }

    private List<MenuItem> positions(@Nullable Place under) {
        if (under == null) {
            return List.of();
        }
        return negotiation.liftableAt(under).stream()
                .map(
                        held ->
                                ContextMenus.item(
                                        model.sentences()
                                                .say(
                                                        "menu-item.withdraw",
                                                        negotiation.say(held.stand())),
                                        () -> negotiation.lift(held)))
                .toList();
    }

    private List<List<MenuItem>> onParagraph() {
        return List.of(
                menus.items(
                        ActionId.PARAGRAPH_TYPE,
                        ActionId.PARAGRAPH_STATUS,
                        ActionId.PARAGRAPH_LOOK),
                menus.items(ActionId.INSERT_PARAGRAPH, ActionId.DELETE_PARAGRAPH),
                menus.items(ActionId.MOVE_PARAGRAPH_UP, ActionId.MOVE_PARAGRAPH_DOWN),
                menus.items(ActionId.REOPEN, ActionId.RENUMBER));
    }
}
