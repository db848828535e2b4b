package org.travaux.app.view.negotiating;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.session.Place;
import org.travaux.app.session.SessionListener;
import org.travaux.app.view.actions.ActionId;
import org.travaux.app.view.settling.PairingCard;
import org.travaux.app.viewmodel.ChoicePanelModel;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.SpanningChoices;
import org.travaux.app.viewmodel.WiderPositions;
import org.travaux.app.viewmodel.settling.PairingQuestions;
import org.travaux.app.viewmodel.settling.SettleCommands;
import org.travaux.app.viewmodel.settling.SettleCommands.Outlook;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.reading.SpanningChoice;
import org.travaux.markup.settle.Decision;

import java.util.List;
import java.util.function.Supplier;

/** Beside the rows: the choice under the caret, or else the whole draft in a few figures. */
public final class SidePanel extends ScrollPane {
    private final EditorModel model;
    private final SettleCommands settling;
    private final ChoiceButtons buttons;
    private final PairingQuestions questions;

    /** The panel beside the rows of one draft. */
    public SidePanel(EditorModel model, SettleCommands settling, ChoiceButtons buttons) {
        this.model = model;
        this.settling = settling;
        this.buttons = buttons;
        this.questions = new PairingQuestions(model);
        getStyleClass().add("side-panel");
        setFitToWidth(true);
        setAccessibleText(model.sentences().say(ActionId.PANEL.textKey()));
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.choiceProperty().addListener((_, _, _) -> refresh());
        model.widerProperty().addListener((_, _, _) -> refresh());
        model.caretProperty().addListener((_, _, _) -> mark());
        model.summaryProperty().addListener((_, _, _) -> refreshSummary());
        model.sessionProperty()
                .subscribe(session -> session.addListener(SessionListener.onceRead(this::mark)));
        refresh();
    }

    private void refreshSummary() {
        if (model.choiceProperty().get() == null) {
            refresh();
        }
    }

    private void refresh() {
        Sentences sentences = model.sentences();
        ChoicePanelModel choice = model.choiceProperty().get();
        VBox pane =
                choice == null
                        ? new SummaryPane(sentences, model.summaryProperty().get())
                        : new ChoicePane(sentences, title(), choice, buttons);
        WiderPositions wider = model.widerProperty().get();
        if (!wider.isEmpty()) {
            // Beside a choice they come second; of a paragraph without one they are the news.
            int where = choice == null ? 0 : pane.getChildren().size();
            pane.getChildren().add(where, new WiderPane(sentences, wider, buttons));
        }
        setContent(pane);
        mark();
    }

    /** What adopting the alternative at the caret would come to in the other languages. */
    private void mark() {
        Place caret = model.caretProperty().get();
        if (caret != null && getContent() instanceof ChoicePane pane) {
            int here = settling.alternativeHere();
            Supplier<Outlook> outlook =
                    settling.prepareOutlook(
                            new Decision.Adopt(caret.language(), Math.max(0, here)));
            model.background().findOut(outlook, found -> mark(pane, caret, here, found));
            List<PairingQuestions.Question> asked = questions.atCaret();
            pane.ask(asked.isEmpty() ? null : new PairingCard(model.sentences(), questions, asked));
        }
    }

    /** An outlook that has been overtaken is not shown. */
    private void mark(ChoicePane pane, Place at, int here, Outlook outlook) {
        if (pane.equals(getContent()) && at.equals(model.caretProperty().get())) {
            pane.mark(here, new OtherLanguages(outlook, at.language(), model.sentences()));
        }
    }

    /** The paragraph in which the choice under the caret opens. */
    private int opening(Place caret) {
        SpanningChoice spanning = SpanningChoices.at(model.session(), caret);
        return spanning == null ? caret.paragraph() : spanning.startParagraph();
    }

    private String title() {
        Place caret = model.caretProperty().get();
        ParagraphLabel label =
                caret == null
                        ? null
                        : model.session().draft().paragraphs().get(opening(caret)).label();
        return label == null
                ? model.sentences().say("panel.choice-unlabelled")
                : model.sentences().say("panel.choice", label.text());
    }
}
