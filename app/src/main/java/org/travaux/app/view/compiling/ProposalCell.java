package org.travaux.app.view.compiling;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.ComparedWording;
import org.travaux.app.view.controls.LineCell;
import org.travaux.app.viewmodel.comparing.WordingPart;
import org.travaux.app.viewmodel.compiling.ProposalLine;
import org.travaux.app.viewmodel.compiling.Proposals;

import java.util.List;

/** A proposal with a box to take it or leave it: where and whose, the sentence before and after. */
final class ProposalCell extends LineCell<ProposalLine> {
    private final Proposals proposals;
    private final Sentences sentences;
    private final CheckBox taken = new CheckBox();
    private final Label head = label("preview-head");
    private final Label rivals = label("rivals");
    private final ComparedWording before = flow("before");
    private final ComparedWording after = flow("after");
    private final VBox lines = new VBox(2, new HBox(12, head, rivals), before, after);
    private final HBox whole = new HBox(10, taken, lines);
    private @Nullable ProposalLine shown;

    ProposalCell(Proposals proposals, Sentences sentences) {
        this.proposals = proposals;
        this.sentences = sentences;
        taken.setFocusTraversable(false);
        HBox.setHgrow(lines, Priority.ALWAYS);
    }

    private static ComparedWording flow(String look) {
        ComparedWording flow = new ComparedWording();
        flow.getStyleClass().addAll("proposal-wording", look);
        return flow;
    }

    private static Label label(String look) {
        Label label = new Label();
        label.getStyleClass().add(look);
        label.setWrapText(true);
        return label;
    }

    @Override
    protected double computePrefHeight(double width) {
        return heightOf(whole);
    }

    @Override
    protected Node shown(ProposalLine line) {
        if (shown != null) {
            taken.selectedProperty().unbindBidirectional(shown.takenProperty());
        }
        shown = line;
        taken.selectedProperty().bindBidirectional(line.takenProperty());
        head.setText(proposals.head(line));
        rivals.setText(proposals.rivals(line));
        Proposals.Sentence sentence = proposals.sentence(line);
        before.show(orNothing(sentence.before(), "–"));
        after.show(orNothing(sentence.after(), sentences.say("panel.nothing")));
        return whole;
    }

    private static List<WordingPart> orNothing(List<WordingPart> parts, String nothing) {
        return parts.isEmpty() ? List.of(new WordingPart(nothing, false)) : parts;
    }

    @Override
    protected String spoken(ProposalLine line) {
        return sentences.say(line.takenProperty().get() ? "compile.taken" : "compile.left")
                + ": "
                + head.getText()
                + ": "
                + before.words()
                + " → "
                + after.words();
    }
}
