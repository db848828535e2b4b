package org.travaux.app.viewmodel.revisions;

import org.travaux.app.session.Place;
import org.travaux.app.session.Session;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.files.OwnFileWork;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.merge.Merger;

/**
 * Shows a state of the draft that was made elsewhere as one change, which can be undone. What was
 * typed meanwhile is brought together with it, and never lost.
 */
final class StateMadeElsewhere {
    private final EditorModel model;
    private final OwnFileWork ownFile;

    StateMadeElsewhere(EditorModel model, OwnFileWork ownFile) {
        this.model = model;
        this.ownFile = ownFile;
    }

    private record Met(Draft seen, Draft made, DraftReading ahead) {}

    /**
     * Shows it.
     *
     * @param shown the draft that it was made of
     * @param made what is in the draft's file now
     * @param then what to do when it is shown
     */
    void take(Draft shown, Draft made, Runnable then) {
        Session session = model.session();
        DraftReading reading = session.reading();
        ownFile.start(
                writer -> {
                    Draft seen = writer.draft();
                    Draft met =
                            seen.paragraphs().equals(shown.paragraphs())
                                    ? made
                                    : Merger.merge(shown, seen, made, "", "", today()).draft();
                    return new Met(seen, met, reading.update(met));
                },
                met -> {
                    if (model.session() != session) {
                        return;
                    }
                    if (!session.draft().paragraphs().equals(met.seen.paragraphs())) {
                        take(shown, made, then);
                        return;
                    }
                    boolean typed = !met.seen.paragraphs().equals(shown.paragraphs());
                    Place caret = model.caretProperty().get();
                    Place here = caret == null ? new Place(0, made.sourceLanguage(), 0) : caret;
                    session.replace(met.made, met.ahead, here, here);
                    session.called(made.symbol());
                    if (caret != null) {
                        model.placeCaret(here);
                    }
                    if (!typed) {
                        ownFile.isSaved();
                    }
                    then.run();
                },
                () -> {});
    }

    private String today() {
        return model.services().today();
    }
}
