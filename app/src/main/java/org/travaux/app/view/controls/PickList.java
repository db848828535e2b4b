package org.travaux.app.view.controls;

import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

import java.util.List;
import java.util.function.Function;

/** What may be meant by what is typed in a field, which keeps the keyboard: its keys pick here. */
public final class PickList<T> extends ListView<T> {
    private final double line;
    private final int mostLines;

    /**
     * @param what what is asked for, as it is read aloud
     * @param line how tall a line is, in pixels
     * @param mostLines how many lines are in sight at most
     */
    public PickList(String what, double line, int mostLines) {
        this.line = line;
        this.mostLines = mostLines;
        setAccessibleText(what);
        setFocusTraversable(false);
        setFixedCellSize(line);
    }

    /** Shows each as a line of text. */
    public void show(Function<T, String> text) {
        setCellFactory(_ -> new SaidCell<>(text));
    }

    /** Offers these, with the first picked. */
    public void offer(List<T> found) {
        getItems().setAll(found);
        getSelectionModel().selectFirst();
        scrollTo(0);
        setPrefHeight(height(found.size()));
    }

    /** How tall it is with a number of lines. */
    public double height(int lines) {
        return line * Math.clamp(lines, 1, mostLines) + 2;
    }

    /** Up and Down, pressed in a field, pick another one. */
    public void follow(TextField field) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    }

    /** Picks another one as a key asks for it; other keys are left alone. */
    public void move(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(mostLines - 1);
            case PAGE_UP -> move(1 - mostLines);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int last = getItems().size() - 1;
        if (last >= 0) {
            int to = Math.clamp(getSelectionModel().getSelectedIndex() + (long) by, 0, last);
            pick(to);
        }
    }

    /** Picks one, and shows it with what stands around it. */
    public void pick(int index) {
        getSelectionModel().select(index);
        scrollTo(Math.max(0, index - mostLines / 2));
    }
}
