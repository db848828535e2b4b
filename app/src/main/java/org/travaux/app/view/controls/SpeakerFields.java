package org.travaux.app.view.controls;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.viewmodel.files.Speaker;
import org.travaux.markup.profile.Delegation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A field for each of several names, and beside it which delegation is meant. Below stands who may
 * be meant in the field with the keyboard; Up and Down pick another one.
 */
public final class SpeakerFields extends VBox {
    private static final double LINE = 28;
    private static final int MOST_LINES = 4;
    private static final int MOST_FIELDS = 6;
    private static final double ROW = 42;

    private final Sentences sentences;
    private final String what;
    private final Function<Speaker, String> meaning;
    private final BiConsumer<Speaker, String> type;
    private final List<Speaker> speakers = new ArrayList<>();
    private final List<TextField> fields = new ArrayList<>();
    private final List<Label> meanings = new ArrayList<>();
    private final PickList<Delegation> list;
    private GridPane grid = new GridPane();
    private int current;

    /**
     * No fields yet.
     *
     * @param what what is asked for
     * @param meaning what is said beside a field, whatever is typed in it
     * @param type takes what is typed
     */
    public SpeakerFields(
            String what,
            Function<Speaker, String> meaning,
            BiConsumer<Speaker, String> type,
            Sentences sentences) {
        super(8);
        this.sentences = sentences;
        this.what = what;
        this.meaning = meaning;
        this.type = type;
        list = new PickList<>(what, LINE, MOST_LINES);
        list.setId("speaker-list");
        list.setPrefHeight(list.height(MOST_LINES));
        list.setMinHeight(USE_PREF_SIZE);
        list.show(each -> shown(each, sentences));
        list.getSelectionModel()
                .selectedIndexProperty()
                .addListener((_, _, index) -> choose(index.intValue()));
    }

    /** Shows a field for each. */
    public void show(List<Speaker> all) {
        show(all, _ -> List.of());
    }

    /**
     * Shows a field for each, with what else can be done with it.
     *
     * @param more what stands behind it; what comes after the first stands below it
     */
    public void show(List<Speaker> all, Function<Speaker, List<? extends Node>> more) {
        speakers.clear();
        fields.clear();
        meanings.clear();
        grid = new GridPane(12, 8);
        // What stands behind has the rest.
        for (int share : List.of(32, 22, 38)) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        all.forEach(speaker -> add(speaker, more.apply(speaker)));
        getChildren().setAll(all.size() <= MOST_FIELDS ? grid : scrolled(), list);
    }

    private ScrollPane scrolled() {
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(ROW * MOST_FIELDS);
        return scroll;
    }

    private void add(Speaker speaker, List<? extends Node> more) {
        int row = speakers.size();
        TextField field = new TextField(speaker.typed());
        field.setId("speaker-" + row);
        String name =
                speaker.author().isEmpty() ? sentences.say("author.unnamed") : speaker.author();
        field.setAccessibleText(name + " – " + what);
        field.textProperty().addListener((_, _, typed) -> typed(row, typed));
        field.focusedProperty()
                .addListener(
                        (_, _, focused) -> {
                            if (focused) {
                                offer(row);
                            }
                        });
        list.follow(field);
        Label author = new Label(name);
        author.setWrapText(true);
        author.setLabelFor(field);
        Label meant = new Label();
        meant.setWrapText(true);
        meant.getStyleClass().add("speaker-meant");
        speakers.add(speaker);
        fields.add(field);
        meanings.add(meant);
        tellMeaning(row);
        int line = grid.getRowCount();
        grid.addRow(line, author, field, meant);
        if (!more.isEmpty()) {
            grid.add(more.getFirst(), 3, line);
            for (Node below : more.subList(1, more.size())) {
                grid.add(below, 0, grid.getRowCount(), 4, 1);
            }
        }
    }

    /** Who is meant in the fields, as typed so far. */
    public List<Speaker> speakers() {
        return speakers;
    }

    /** Where the keyboard begins: the first field in which nobody is meant. */
    public Node first() {
        for (int i = 0; i < speakers.size(); i++) {
            if (speakers.get(i).meant() == null) {
                return fields.get(i);
            }
        }
        return fields.isEmpty() ? list : fields.getFirst();
    }

    /** Who is meant, as lists and fields show it. */
    public static String shown(Delegation delegation, Sentences sentences) {
        return delegation.code() + "   " + delegation.name(sentences.locale().getLanguage());
    }

    private void typed(int row, String text) {
        type.accept(speakers.get(row), text);
        tellMeaning(row);
        offer(row);
    }

    /** Shows who may be meant in a field. */
    private void offer(int row) {
        Speaker speaker = speakers.get(row);
        int chosen = speaker.chosen();
        current = row;
        list.getItems().setAll(speaker.offers());
        list.pick(chosen);
    }

    private void choose(int offer) {
        if (offer >= 0) {
            speakers.get(current).choose(offer);
            tellMeaning(current);
        }
    }

    private void tellMeaning(int row) {
        meanings.get(row).setText(meaning.apply(speakers.get(row)));
    }
}
