package org.travaux.app.view.editor;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.IndexRange;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.fxmisc.flowless.VirtualFlow;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.jspecify.annotations.Nullable;
import org.travaux.app.session.Place;
import org.travaux.app.settings.TextFont;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.display.RowSpan;
import org.travaux.app.viewmodel.display.RowSpeech;
import org.travaux.app.viewmodel.display.RowsListener;
import org.travaux.markup.data.Language;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.text.TextRange;

import java.util.HashSet;
import java.util.Set;

/** The draft: a list of rows of which only those in sight exist. */
public final class RowsView extends Region {
    private static final double MOST_IN_SIGHT = 0.8;

    private final EditorModel model;
    private final Set<RowCell> live = new HashSet<>();
    private final VirtualFlow<String, RowCell> flow;
    private final VirtualizedScrollPane<VirtualFlow<String, RowCell>> pane;
    private final CellEditor editor;
    private final FirstRow first;
    private final DoubleProperty textSize = new SimpleDoubleProperty(TextFont.DEFAULT.size());
    private final ObservableValue<Columns> columns;

    /** The rows of whatever draft a model shows. */
    public RowsView(EditorModel model) {
        this.model = model;
        this.editor = new CellEditor(model);
        getStyleClass().add("rows");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(model.sentences().say("rows.accessible"));
        setFocusTraversable(true);
        flow =
                VirtualFlow.createVertical(
                        model.rowIds(), _ -> new RowCell(this, model.sentences(), live));
        pane = new VirtualizedScrollPane<>(flow);
        getChildren().add(pane);
        styleProperty().bind(textSize.map(size -> "-fx-font-size: " + size + "px;"));
        columns =
                Bindings.createObjectBinding(
                        () -> columns(flow.getWidth()),
                        flow.widthProperty(),
                        textSize,
                        model.columnsProperty());
        model.rows().setListener(new Redraw());
        first = new FirstRow(model, this, flow);
        first.install();
        model.caretProperty().addListener((_, _, place) -> caretMoved(place));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        new SpanKeys(model, this, editor.area()).install();
        new RowKeys(model, this, editor.area()).install();
        new ParagraphKeys(model, editor.area()).install();
        new WordKeys(editor.area()).install();
        new WordDrag(model, this, editor).install();
        new RowDrag(model, this, editor).install();
        new FillInClick(model, this, editor.area()).install();
        model.selection().spanProperty().addListener((_, _, span) -> showSelected(span));
        new HoverHints(model, editor).install(this);
        if (model.caretProperty().get() != null) {
            Platform.runLater(() -> caretMoved(model.caretProperty().get()));
        }
    }

    /** Where the caret is drawn, in this view; null if no text is being edited. */
    public @Nullable Bounds caretBounds() {
        return editor.place() == null
                ? null
                : editor.area().getCaretBounds().map(this::screenToLocal).orElse(null);
    }

    /** What is selected in the text that is being edited; where the caret is if nothing is. */
    public TextRange selection() {
        IndexRange selection = editor.area().getSelection();
        return new TextRange(selection.getStart(), selection.getEnd());
    }

    /** Gives the keyboard to the text that is being edited, or to the rows. */
    public void focusText() {
        if (editor.place() == null) {
            requestFocus();
        } else {
            editor.area().requestFocus();
        }
    }

    /** How large the letters are, in pixels. */
    public DoubleProperty textSizeProperty() {
        return textSize;
    }

    /** Where the columns are, over the rows without the scroll bar. */
    public ObservableValue<Columns> columns() {
        return columns;
    }

    /** Has a row be the first when the rows are first drawn. */
    public void beginAt(int row) {
        first.beginAt(row);
    }

    /** How far down the draft the first row in sight is. */
    public int firstVisibleRow() {
        return flow.getFirstVisibleIndex();
    }

    /** Brings a row into sight, where it is not. */
    public void show(int row) {
        flow.show(row);
    }

    /** Brings a row into sight, as the first. */
    public void scrollTo(int row) {
        flow.showAsFirst(row);
    }

    /** What shows a row; null while it is out of sight. */
    public @Nullable Node node(int row) {
        flow.layout();
        return flow.getCellIfVisible(row).map(RowCell::getNode).orElse(null);
    }

    /** Moves the rows by some pixels. */
    public void scrollBy(double pixels) {
        flow.scrollYBy(pixels);
    }

    /** How many row nodes exist, in sight or just out of it. */
    public int rowNodes() {
        return live.size();
    }

    void fill(RowCell cell) {
        if (cell.index() < 0 || cell.index() >= model.session().draft().paragraphs().size()) {
            return;
        }
        RowView view = cell.getNode();
        view.show(model.rows().at(cell.index()));
        showSelected(cell, model.selection().span());
        Place place = editor.place();
        if (place != null && place.paragraph() == cell.index()) {
            view.edit(column(place.language()), editor);
        } else {
            view.endEditing();
        }
    }

    Columns columns(double width) {
        return Columns.of(model.columnsProperty().get(), textSize.get(), width);
    }

    /** A row as it is read aloud. */
    String speech(int row) {
        boolean there = row >= 0 && row < model.rowIds().size();
        return there
                ? RowSpeech.of(
                        model.session(),
                        row,
                        model.rows().at(row).called(model.sentences()),
                        model.languages(),
                        model.sentences())
                : "";
    }

    private int column(Language language) {
        return model.languages().indexOf(language);
    }

    private void pressed(MouseEvent event) {
        Place place = placeAt(event);
        boolean elsewhere = !editor.holds(event.getTarget());
        if (event.getButton() == MouseButton.PRIMARY && place != null && elsewhere) {
            model.placeCaret(place);
            event.consume();
        }
    }

    /** The place in a text that the mouse is nearest to, or null if it is on no text. */
    @Nullable Place placeAt(MouseEvent event) {
        return placeAt(event.getSceneX(), event.getSceneY());
    }

    /** The same for a point of the scene. */
    @Nullable Place placeAt(double sceneX, double sceneY) {
        RowCell cell = cellAt(sceneX, sceneY);
        if (cell == null) {
            return null;
        }
        RowView view = cell.getNode();
        Point2D point = view.sceneToLocal(sceneX, sceneY);
        int column = view.columnAt(point.getX());
        return column < 0
                ? null
                : new Place(
                        cell.index(),
                        model.languages().get(column),
                        view.offsetAt(column, point.getX(), point.getY()));
    }

    /**
     * The same, exact in the text that is edited as well, where notes are written out; null if no
     * text is there.
     */
    public @Nullable Place placeUnder(double sceneX, double sceneY) {
        Place under = placeAt(sceneX, sceneY);
        Place caret = model.caretProperty().get();
        if (caret == null || under == null || !under.inTheSameTextAs(caret)) {
            return under;
        }
        Point2D point = editor.area().sceneToLocal(sceneX, sceneY);
        return caret.at(editor.area().hit(point.getX(), point.getY()).getInsertionIndex());
    }

    /** The row whose gutter is at a point of the window; -1 if none is. */
    public int gutterUnder(double sceneX, double sceneY) {
        RowCell cell = cellAt(sceneX, sceneY);
        if (cell == null) {
            return -1;
        }
        double x = cell.getNode().sceneToLocal(sceneX, sceneY).getX();
        return x < columns.getValue().gutter() ? cell.index() : -1;
    }

    private @Nullable RowCell cellAt(double sceneX, double sceneY) {
        for (RowCell cell : live) {
            RowView view = cell.getNode();
            boolean hit = view.contains(view.sceneToLocal(sceneX, sceneY));
            if (hit && view.isVisible() && cell.index() >= 0) {
                return cell;
            }
        }
        return null;
    }

    private void showSelected(@Nullable RowSpan span) {
        live.forEach(cell -> showSelected(cell, span));
        if (span != null) {
            flow.show(span.head().paragraph());
        }
    }

    private void showSelected(RowCell cell, @Nullable RowSpan span) {
        int row = cell.index();
        if (span != null && span.holds(row, span.language())) {
            Place text = new Place(row, span.language(), 0);
            int length = model.textAt(text).text().length();
            cell.getNode().select(column(span.language()), span.range(row, length));
        } else {
            cell.getNode().select(-1, null);
        }
    }

    /** A text that is only read, brought into sight if it is not; null if it can't be. */
    @Nullable TextView text(int row, Language language) {
        flow.show(row);
        flow.layout();
        return flow.getCellIfVisible(row)
                .map(cell -> cell.getNode().text(column(language)))
                .orElse(null);
    }

    private void caretMoved(@Nullable Place place) {
        Place before = editor.place();
        if (before != null && place != null && before.inTheSameTextAs(place)) {
            editor.edit(place);
            Platform.runLater(this::keepInSight);
            return;
        }
        editor.end();
        live.forEach(cell -> cell.getNode().endEditing());
        if (place == null) {
            requestFocus();
            return;
        }
        editor.edit(place);
        flow.show(place.paragraph());
        flow.layout();
        flow.getCellIfVisible(place.paragraph()).ifPresent(this::fill);
        editor.area().requestFocus();
        Platform.runLater(
                () -> {
                    editor.area().requestFocus();
                    keepInSight();
                });
    }

    /**
     * A row that is edited may grow: all of it stays in sight, or if it is too tall, the open point
     * at the caret.
     */
    private void keepInSight() {
        Place place = editor.place();
        if (place == null || place.paragraph() >= model.rowIds().size()) {
            return;
        }
        RowView row = flow.getCell(place.paragraph()).getNode();
        Bounds whole = row.getLayoutBounds();
        Bounds wanted =
                whole.getHeight() < flow.getHeight() * MOST_IN_SIGHT
                        ? whole
                        : openPoint(place, row);
        if (wanted != null) {
            flow.show(place.paragraph(), wanted);
        }
    }

    /** The open point that the caret is in, if all of it fits; else the caret. */
    private @Nullable Bounds openPoint(Place place, RowView row) {
        Choice choice = model.textAt(place).reading().choiceAt(place.offset());
        Bounds whole =
                choice == null
                        ? null
                        : editor.area()
                                .getCharacterBoundsOnScreen(
                                        choice.range().start(), choice.range().end())
                                .map(row::screenToLocal)
                                .orElse(null);
        return whole != null && whole.getHeight() < flow.getHeight() * MOST_IN_SIGHT
                ? whole
                : editor.area().getCaretBounds().map(row::screenToLocal).orElse(null);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        Place caret = editor.place();
        return switch (attribute) {
            case ITEM_COUNT -> model.rowIds().size();
            case ITEM_AT_INDEX -> row((Integer) parameters[0]);
            case FOCUS_ITEM -> caret == null ? null : row(caret.paragraph());
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private @Nullable Node row(int index) {
        return live.stream()
                .filter(cell -> cell.index() == index)
                .map(RowCell::getNode)
                .findFirst()
                .orElse(null);
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        pane.resizeRelocate(
                left,
                top,
                getWidth() - left - snappedRightInset(),
                getHeight() - top - snappedBottomInset());
    }

    private final class Redraw implements RowsListener {
        @Override
        public void rowChanged(int index) {
            Place place = editor.place();
            if (place != null && place.paragraph() == index) {
                editor.follow();
            }
            live.stream()
                    .filter(cell -> cell.index() == index)
                    .forEach(cell -> cell.getNode().show(model.rows().at(index)));
        }

        @Override
        public void rowsChanged() {
            int rows = Math.min(model.rowIds().size(), model.session().draft().paragraphs().size());
            boolean typing = editor.area().isFocused();
            for (RowCell cell : live) {
                if (cell.index() < rows) {
                    fill(cell);
                }
            }
            editor.follow();
            if (typing) {
                editor.area().requestFocus();
            }
        }
    }
}
