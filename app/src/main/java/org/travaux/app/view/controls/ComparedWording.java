package org.travaux.app.view.controls;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.travaux.app.viewmodel.comparing.WordingPart;

import java.util.List;
import java.util.stream.Collectors;

/** A wording, with the words marked that are not the same in another. */
public final class ComparedWording extends TextFlow {
    private List<WordingPart> parts = List.of();

    /** Shows a wording in the place of the one before. */
    public void show(List<WordingPart> wording) {
        parts = List.copyOf(wording);
        getChildren().setAll(parts.stream().map(ComparedWording::text).toList());
    }

    private static Text text(WordingPart part) {
        Text text = new Text(part.text());
        text.getStyleClass().add(part.changed() ? "changed" : "same");
        return text;
    }

    /** The words that are shown. */
    public String words() {
        return parts.stream().map(WordingPart::text).collect(Collectors.joining());
    }
}
