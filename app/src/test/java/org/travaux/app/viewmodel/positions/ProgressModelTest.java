package org.travaux.app.viewmodel.positions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.session.Background;
import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.records.Revision;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextEdit;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** The line of what was open, and what is open now. */
class ProgressModelTest {
    private final EditorModel model =
            new EditorModel(Sentences.in("en"), Background.none(), new SplittableRandom(3));
    private final Review review = new Review(model);
    private final ProgressModel progress = new ProgressModel(review);

    private List<String> said() {
        return progress.points().stream().map(ProgressPoint::spoken).toList();
    }

    @Test
    void what_was_saved_is_a_point_each_and_what_is_now_the_last() {
        Paragraph paragraph =
                Paragraph.of(
                        "p1",
                        ParagraphKind.OPERATIVE,
                        null,
                        0,
                        Map.of(Language.ENGLISH, MarkedText.plain("We [act] (-CHN) [now].")));
        Draft draft =
                Draft.of("cica", List.of(Language.ENGLISH), List.of(paragraph))
                        .revised(Revision.of("2027-05-14", 4, 3, 0))
                        .revised(Revision.of("2027-05-15", 1, 1, 2));
        model.show(model.prepare(draft));
        review.toggle();
        assertEquals(
                List.of(
                        "14 May 2027: 4 open points, 3 with a delegation named; 0 settled",
                        "15 May 2027: 1 open point, 1 with a delegation named; 2 settled",
                        "now: 1 open point, 1 with a delegation named; 0 settled"),
                said());
        model.session()
                .edit(
                        new Place(0, Language.ENGLISH, 0),
                        ChangeSet.of(22, TextEdit.replace(0, 0, "[Well] ")));
        assertEquals(
                "now, not saved yet: 2 open points, 1 with a delegation named; 0 settled",
                said().getLast());
        model.saved(model.session().state());
        assertEquals("now: 2 open points, 1 with a delegation named; 0 settled", said().getLast());
    }
}
