package org.travaux.app.view.settling;

import org.jspecify.annotations.Nullable;
import org.travaux.app.viewmodel.negotiating.Negotiation;
import org.travaux.app.viewmodel.settling.AdoptionQuestions;
import org.travaux.app.viewmodel.settling.Missing;
import org.travaux.app.viewmodel.settling.ReadyToAdopt;

/** What can be done on the spot about a line of what is missing. */
public final class WaysOut {
    private final ReadyToAdopt ready;
    private final AdoptionQuestions questions;
    private final AdoptionPopups popups;
    private final Negotiation negotiation;

    /** The ways out of what one draft lacks; its questions are asked over the rows. */
    public WaysOut(
            ReadyToAdopt ready,
            AdoptionQuestions questions,
            AdoptionPopups popups,
            Negotiation negotiation) {
        this.ready = ready;
        this.questions = questions;
        this.popups = popups;
        this.negotiation = negotiation;
    }

    /** What its button is called, as a key; null if the text has to be worked on. */
    @Nullable String key(Missing line) {
        return switch (line.kind()) {
            case LABEL -> "ready.labels";
            case SYMBOL -> "ready.symbol";
            case REFERENCE -> "ready.seen";
            case POSITION -> "ready.lift";
            case OPEN_CHOICE,
                    OPTION,
                    PLACEHOLDER,
                    NOT_AGREED,
                    LOOSE_BRACKET,
                    STRAY_POSITION,
                    UNREAD_POSITION,
                    TRANSLATION,
                    NO_TEXT,
                    DISAGREEMENT ->
                    null;
        };
    }

    /** Does it, or asks what only the user knows. */
    void take(Missing line) {
        switch (line.kind()) {
            case LABEL -> popups.askLabels();
            case SYMBOL -> popups.askSymbol();
            case REFERENCE -> questions.seen(line);
            case POSITION -> {
                ready.go(line);
                String delegation = line.obstacles().getFirst().holders().getFirst();
                negotiation.liftFromParagraph(delegation);
            }
            case OPEN_CHOICE,
                    OPTION,
                    PLACEHOLDER,
                    NOT_AGREED,
                    LOOSE_BRACKET,
                    STRAY_POSITION,
                    UNREAD_POSITION,
                    TRANSLATION,
                    NO_TEXT,
                    DISAGREEMENT -> {}
        }
    }

    /** Leads to the place of a line; opens what answers it where it stands in no paragraph. */
    void go(Missing line) {
        if (line.isOnDraft()) {
            take(line);
        } else {
            ready.go(line);
        }
    }
}
