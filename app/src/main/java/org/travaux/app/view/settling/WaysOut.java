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
    private final Runnable silence;

    /**
     * The ways out of what one draft lacks; its questions are asked over the rows.
     *
     * @param silence asks what became of a text under silence
     */
    public WaysOut(
            ReadyToAdopt ready,
            AdoptionQuestions questions,
            AdoptionPopups popups,
            Negotiation negotiation,
            Runnable silence) {
        this.ready = ready;
        this.questions = questions;
        this.popups = popups;
        this.negotiation = negotiation;
        this.silence = silence;
    }

    /** What its button is called, as a key; null if the text has to be worked on. */
    @Nullable String key(Missing line) {
        Way way = way(line);
        return way == null ? null : way.key();
    }

    /** Does it, or asks what only the user knows. */
    void take(Missing line) {
        Way way = way(line);
        if (way != null) {
            way.action().run();
        }
    }

    private record Way(String key, Runnable action) {}

    private @Nullable Way way(Missing line) {
        return switch (line.kind()) {
            case LABEL -> new Way("ready.labels", popups::askLabels);
            case SYMBOL -> new Way("ready.symbol", popups::askSymbol);
            case REFERENCE -> new Way("ready.seen", () -> questions.seen(line));
            case POSITION -> new Way("ready.lift", () -> lift(line));
            case SILENCE_RUNNING, SILENCE_BROKEN -> new Way("ready.silence", silence);
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

    private void lift(Missing line) {
        ready.go(line);
        negotiation.liftFromParagraph(line.obstacles().getFirst().holders().getFirst());
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
