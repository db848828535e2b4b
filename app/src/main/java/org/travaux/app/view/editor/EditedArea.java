package org.travaux.app.view.editor;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;

import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.util.UndoUtils;
import org.jspecify.annotations.Nullable;

/**
 * The area that a text is edited in. It is laid out by itself: as long as its row keeps its height,
 * a key moves nothing but the words of this text.
 */
final class EditedArea extends StyleClassedTextArea {
    private Runnable laidOut = () -> {};

    /** What a screen reader calls it; it is not shown. */
    private final Text name = new Text();

    EditedArea() {
        super(false);
        getStyleClass().add("cell-editor");
        setManaged(false);
        setWrapText(true);
        setAutoHeight(true);
        setUndoManager(UndoUtils.noOpUndoManager());
        new SelectionShape(this).install();
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        plainTextChanges().subscribe(_ -> tell(AccessibleAttribute.TEXT));
        caretPositionProperty().addListener((_, _, _) -> tell(AccessibleAttribute.CARET_OFFSET));
        selectionProperty()
                .addListener(
                        (_, _, _) -> {
                            tell(AccessibleAttribute.SELECTION_START);
                            tell(AccessibleAttribute.SELECTION_END);
                        });
    }

    private void tell(AccessibleAttribute changed) {
        notifyAccessibleAttributeChanged(changed);
    }

    /** Calls it something for a screen reader, which reads the text itself as well. */
    void call(String where) {
        name.setText(where);
        tell(AccessibleAttribute.LABELED_BY);
    }

    /**
     * RichTextFX says nothing to a screen reader: whoever uses one is told here what a text area of
     * JavaFX says.
     */
    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> getText();
            case LABELED_BY -> name;
            case EDITABLE -> isEditable();
            case CARET_OFFSET -> getCaretPosition();
            case SELECTION_START -> getSelection().getStart();
            case SELECTION_END -> getSelection().getEnd();
            case LINE_FOR_OFFSET -> AreaLines.of(this).at((Integer) parameters[0]);
            case LINE_START -> AreaLines.of(this).start((Integer) parameters[0]);
            case LINE_END -> AreaLines.of(this).end((Integer) parameters[0]);
            case OFFSET_AT_POINT -> {
                Point2D point = screenToLocal((Point2D) parameters[0]);
                yield hit(point.getX(), point.getY()).getInsertionIndex();
            }
            case BOUNDS_FOR_RANGE -> bounds((Integer) parameters[0], (Integer) parameters[1]);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    /** On the screen, of the letters from one to another. */
    private Bounds[] bounds(int first, int last) {
        int end = Math.min(last + 1, getLength());
        return first >= end
                ? new Bounds[0]
                : getCharacterBoundsOnScreen(first, end)
                        .map(each -> new Bounds[] {each})
                        .orElse(new Bounds[0]);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case SET_TEXT -> replaceText((String) parameters[0]);
            case SET_TEXT_SELECTION ->
                    selectRange((Integer) parameters[0], (Integer) parameters[1]);
            default -> super.executeAccessibleAction(action, parameters);
        }
    }

    /** It is as tall as its text and never scrolls: the rows around it follow the caret. */
    @Override
    public void requestFollowCaret() {}

    /** Is told each time the words have been laid out, for whatever reason. */
    void setOnLaidOut(Runnable laidOut) {
        this.laidOut = laidOut;
    }

    /** Whether no line of the text is above the caret. */
    boolean isOnFirstLine() {
        return AreaLines.of(this).at(getCaretPosition()) == 0;
    }

    /** Whether no line of the text is below the caret. */
    boolean isOnLastLine() {
        AreaLines lines = AreaLines.of(this);
        return lines.at(getCaretPosition()) >= lines.lines().size() - 1;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        laidOut.run();
    }
}
