package org.travaux.app.view.editing;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.NamedBox;
import org.travaux.app.view.controls.PopupForm;
import org.travaux.app.viewmodel.editing.LineAlignment;
import org.travaux.app.viewmodel.editing.LookForm;
import org.travaux.markup.draft.looks.LookTrait;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is asked about the look of a paragraph in documents. */
final class LookFields {
    private static final int WIDTH = 6;

    private final LookForm form;
    private final Sentences sentences;
    private final NamedBox<LineAlignment> alignment;
    private final CheckBox capitals;
    private final CheckBox page;
    private final CheckBox landscape;
    private final CheckBox lines;
    private final List<TextField> indents;
    private final List<TextField> spacing;

    LookFields(LookForm form, Sentences sentences) {
        this.form = form;
        this.sentences = sentences;
        alignment =
                new NamedBox<>(
                        "alignment",
                        List.of(LineAlignment.values()),
                        each -> sentences.say("alignment." + each.id()));
        alignment.setValue(form.alignment());
        capitals = box("capitals", "look.capitals", form.has(LookTrait.CAPITALS));
        page = box("new-page", "look.new-page", form.has(LookTrait.NEW_PAGE));
        landscape = box("landscape", "look.landscape", form.has(LookTrait.LANDSCAPE));
        lines = box("table-lines", "look.table-lines", form.hasLines());
        List<String> widths = form.indents();
        indents =
                List.of(
                        field("indent-start", widths.get(0)),
                        field("indent-end", widths.get(1)),
                        field("indent-first-line", widths.get(2)));
        List<String> room = form.spacing();
        spacing =
                List.of(
                        field("space-before", room.get(0)),
                        field("space-after", room.get(1)),
                        field("line-spacing", room.get(2)));
    }

    private CheckBox box(String id, String key, boolean chosen) {
        CheckBox box = new CheckBox(sentences.say(key));
        box.setId(id);
        box.setSelected(chosen);
        return box;
    }

    private static TextField field(String id, String text) {
        TextField field = new TextField(text);
        field.setId(id);
        field.setPrefColumnCount(WIDTH);
        return field;
    }

    /** The fields from above to below. */
    Node[] nodes() {
        Label hint = new Label(sentences.say("look.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("panel-hint");
        List<Node> nodes = new ArrayList<>();
        nodes.add(PopupForm.field(sentences.say("look.alignment"), alignment));
        nodes.add(
                beside(indents, "look.indent-start", "look.indent-end", "look.indent-first-line"));
        nodes.add(beside(spacing, "look.space-before", "look.space-after", "look.line-spacing"));
        nodes.add(capitals);
        nodes.add(page);
        nodes.add(landscape);
        if (form.isInTable()) {
            nodes.add(lines);
        }
        nodes.add(hint);
        return nodes.toArray(new Node[0]);
    }

    /**
     * Fields beside each other.
     *
     * @param keys of what is said of each
     */
    private HBox beside(List<TextField> fields, String... keys) {
        HBox row = new HBox(12);
        for (int i = 0; i < keys.length; i++) {
            row.getChildren().add(PopupForm.field(sentences.say(keys[i]), fields.get(i)));
        }
        return row;
    }

    /** Where the keyboard begins. */
    Node first() {
        return alignment;
    }

    /** Hands over what was answered; what is wrong, or null. */
    @Nullable String answer() {
        Set<LookTrait> looks = EnumSet.noneOf(LookTrait.class);
        if (capitals.isSelected()) {
            looks.add(LookTrait.CAPITALS);
        }
        if (page.isSelected()) {
            looks.add(LookTrait.NEW_PAGE);
        }
        if (landscape.isSelected()) {
            looks.add(LookTrait.LANDSCAPE);
        }
        return form.apply(
                alignment.getValue(),
                looks,
                lines.isSelected(),
                indents.stream().map(TextField::getText).toList(),
                spacing.stream().map(TextField::getText).toList());
    }
}
