package org.travaux.app.view.compiling;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.LineCell;
import org.travaux.app.viewmodel.comparing.WordingPart;
import org.travaux.app.viewmodel.compiling.ProposalLine;
import org.travaux.app.viewmodel.compiling.Proposals;

import java.util.List;
import java.util.stream.Collectors;

/** A proposal with a box to take it or leave it: where and whose, the sentence before and after. */
final class ProposalCell extends LineCell<ProposalLine> {
    private static final double SCROLL_BAR = 16;

    private final Proposals proposals;
    private final Sentences sentences;
    private final CheckBox taken = new CheckBox();
    private final Label head = label("preview-head");
    private final Label rivals = label("rivals");
    private final TextFlow before = flow("before");
    private final TextFlow after = flow("after");
    private final VBox lines = new VBox(2, new HBox(12, head, rivals), before, after);
    private final HBox whole = new HBox(10, taken, lines);
    private @Nullable ProposalLine shown;

    ProposalCell(Proposals proposals, Sentences sentences) {
        this.proposals = proposals;
        this.sentences = sentences;
        taken.setFocusTraversable(false);
        HBox.setHgrow(lines, Priority.ALWAYS);
    }

    private static TextFlow flow(String look) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().addAll("proposal-wording", look);
        return flow;
    }

    private static Label label(String look) {
        Label label = new Label();
        label.getStyleClass().add(look);
        label.setWrapText(true);
        return label;
    }

    /** As high as the sentences are when they are broken to the width of the list. */
    @Override
    protected double computePrefHeight(double width) {
        if (isEmpty()) {
            return super.computePrefHeight(width);
        }
        double beside = snappedLeftInset() + snappedRightInset() + SCROLL_BAR;
        double inside = Math.max(0, getListView().getWidth() - beside);
        return whole.prefHeight(inside) + snappedTopInset() + snappedBottomInset();
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
        fill(before, proposals.before(line), "–");
        fill(after, proposals.after(line), sentences.say("panel.nothing"));
        return whole;
    }

    private static void fill(TextFlow flow, List<WordingPart> parts, String nothing) {
        List<WordingPart> said = parts.isEmpty() ? List.of(new WordingPart(nothing, false)) : parts;
        flow.getChildren()
                .setAll(
                        said.stream()
                                .map(
                                        part -> {
                                            Text text = new Text(part.text());
                                            text.getStyleClass()
                                                    .add(part.changed() ? "changed" : "same");
                                            return text;
                                        })
                                .toList());
    }

    private static String read(TextFlow flow) {
        return flow.getChildren().stream()
                .map(each -> each instanceof Text text ? text.getText() : "")
                .collect(Collectors.joining());
    }

    @Override
    protected String spoken(ProposalLine line) {
        return sentences.say(line.takenProperty().get() ? "compile.taken" : "compile.left")
                + ": "
                + head.getText()
                + ": "
                + read(before)
                + " → "
                + read(after);
    }
}
