package org.travaux.app.viewmodel.finding;

import org.travaux.app.session.Place;
import org.travaux.app.session.Session;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.Side;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Changes many texts as one step. */
final class Replacing {
    private Replacing() {}

    /**
     * Changes the texts; the caret stays with its words.
     *
     * @param changes by text, named by some place in it; not empty
     * @return whether that was done, and is not held because it touches agreed text
     */
    static boolean change(EditorModel model, Map<Place, ChangeSet> changes) {
        Session session = model.session();
        List<Paragraph> paragraphs = new ArrayList<>(session.draft().paragraphs());
        changes.forEach(
                (at, change) ->
                        paragraphs.set(
                                at.paragraph(),
                                paragraphs.get(at.paragraph()).apply(at.language(), change)));
        Place caret = model.caretProperty().get();
        Place before = caret != null ? caret : changes.keySet().iterator().next();
        ChangeSet around = changes.get(before.at(0));
        Place after = around == null ? before : before.at(around.map(before.offset(), Side.AFTER));
        long state = session.state();
        session.change(paragraphs, before, after);
        boolean done = session.state() != state;
        if (done && caret != null) {
            model.placeCaret(after);
        }
        return done;
    }
}
