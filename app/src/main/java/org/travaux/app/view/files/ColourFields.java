package org.travaux.app.view.files;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.travaux.app.docx.reading.model.TextColour;
import org.travaux.app.files.opening.ColourMeaning;
import org.travaux.app.files.opening.ImportQuestion;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.NamedBox;
import org.travaux.app.view.controls.PopupForm;
import org.travaux.markup.draft.records.Forum;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** For each colour of a document a box that says what it means. */
final class ColourFields extends VBox {
    private final Map<TextColour, NamedBox<ColourMeaning>> boxes = new EnumMap<>(TextColour.class);

    ColourFields(ImportQuestion.Colours question, Sentences sentences) {
        super(8);
        Label hint = new Label(sentences.say("ask.colours-hint"));
        hint.setWrapText(true);
        getChildren().add(hint);
        for (ImportQuestion.Colours.Seen seen : question.seen()) {
            NamedBox<ColourMeaning> box =
                    new NamedBox<>(
                            "colour-" + seen.colour().id(),
                            List.of(ColourMeaning.values()),
                            meaning -> name(meaning, sentences));
            box.setValue(ColourMeaning.NOTHING);
            boxes.put(seen.colour(), box);
            String name =
                    sentences.say(
                            "ask.colour",
                            sentences.say("colour." + seen.colour().id()),
                            seen.paragraphs(),
                            seen.words());
            getChildren().add(PopupForm.field(name, box));
        }
    }

    private static String name(ColourMeaning meaning, Sentences sentences) {
        if (meaning == ColourMeaning.NOTHING) {
            return sentences.say("ask.colour-nothing");
        }
        Forum forum = meaning.forum();
        String agreed = sentences.say("state.agreed");
        return forum == null ? agreed : agreed + ", " + sentences.say("forum." + forum.id());
    }

    /** What each colour means. */
    Map<TextColour, ColourMeaning> meanings() {
        Map<TextColour, ColourMeaning> meanings = new EnumMap<>(TextColour.class);
        boxes.forEach((colour, box) -> meanings.put(colour, box.getValue()));
        return meanings;
    }

    /** Where the keyboard begins. */
    Node first() {
        return boxes.values().iterator().next();
    }
}
