package org.travaux.app.viewmodel.revisions;

import org.travaux.app.report.MergeSentences;
import org.travaux.app.session.Place;
import org.travaux.app.session.Session;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.files.OwnFileWork;
import org.travaux.app.viewmodel.files.OwnFileWork.Shown;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.merge.Merged;
import org.travaux.markup.merge.Merger;

import java.util.List;
import java.util.function.Consumer;

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

    private record Met(Draft seen, Draft made, DraftReading ahead, List<String> remarks) {}

    /**
     * Shows it, as soon as no change of agreed text waits for an answer.
     *
     * @param shown the draft that it was made of
     * @param made what is in the draft's file now
     * @param then what to do when it is shown; is told, in sentences, where what was typed
     *     meanwhile and what came in changed the same words
     */
    void take(Draft shown, Shown made, Consumer<List<String>> then) {
        model.agreedText().whenAnswered(() -> meet(shown, made, then));
    }

    private void meet(Draft shown, Shown made, Consumer<List<String>> then) {
        Session session = model.session();
        DraftReading reading = session.reading();
        ownFile.start(
                writer -> met(shown, made.draft(), writer.draft(), reading),
                met -> {
                    if (model.session() != session) {
                        return;
                    }
                    if (session.held() != null || !isSame(session.draft(), met.seen)) {
                        take(shown, made, then);
                        return;
                    }
                    Place caret = model.caretProperty().get();
                    Place here = caret == null ? new Place(0, met.made.sourceLanguage(), 0) : caret;
                    session.replace(met.made, met.ahead, here, here);
                    if (caret != null) {
                        model.placeCaret(here);
                    }
                    ownFile.isShown(made, isSame(met.seen, shown));
                    then.accept(met.remarks);
                },
                () -> {});
    }

    private Met met(Draft shown, Draft made, Draft seen, DraftReading reading) {
        if (isSame(seen, shown)) {
            return new Met(seen, made, reading.update(made), List.of());
        }
        Merged merged = Merger.merge(shown, seen, made, "", "", model.services().today());
        Draft draft = merged.draft();
        List<String> remarks = MergeSentences.of(draft, merged.record(), model.sentences()::say);
        return new Met(seen, draft, reading.update(draft), remarks);
    }

    /** Whether two are the same but for the records of how far the negotiation was. */
    private static boolean isSame(Draft one, Draft other) {
        return one.withRevisions(List.of()).equals(other.withRevisions(List.of()));
    }
}
