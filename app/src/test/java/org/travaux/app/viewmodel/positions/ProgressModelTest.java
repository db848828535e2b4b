package org.travaux.app.viewmodel.positions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.travaux.app.exchange.KeptRevision;
import org.travaux.app.exchange.RevisionFigures;
import org.travaux.app.exchange.RevisionKind;
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

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** The line of what was open, and what is open now. */
class ProgressModelTest {
    private final EditorModel model =
            new EditorModel(Sentences.in("en"), Background.none(), new SplittableRandom(3));
    private final Review review = new Review(model);
    private final List<KeptRevision> kept = new ArrayList<>();
    private final ProgressModel progress =
            new ProgressModel(review, listed -> listed.accept(List.copyOf(kept)));

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

    private static KeptRevision revision(int number, RevisionKind kind, RevisionFigures figures) {
        return new KeptRevision(
                number,
                kind,
                "Rev." + number,
                "First desk",
                Instant.parse("2027-05-14T10:00:00Z"),
                "",
                number == 1 ? "" : "SOC/4/Rev." + number,
                "",
                figures,
                0,
                "");
    }

    @Test
    void the_revisions_from_one_on_are_shown_by_their_names() {
        kept.add(revision(1, RevisionKind.REVISION, new RevisionFigures(5, 0, 1, 0)));
        kept.add(revision(2, RevisionKind.WORKING, new RevisionFigures(9, 9, 9, 9)));
        kept.add(revision(3, RevisionKind.REVISION, new RevisionFigures(2, 1, 1, 3)));
        kept.add(revision(4, RevisionKind.REVISION, new RevisionFigures(1, 1, 1, 0)));
        Paragraph paragraph =
                Paragraph.of(
                        "p1",
                        ParagraphKind.OPERATIVE,
                        null,
                        0,
                        Map.of(Language.ENGLISH, MarkedText.plain("We [act] (-CHN) now.")));
        model.show(model.prepare(Draft.of("cica", List.of(Language.ENGLISH), List.of(paragraph))));
        review.toggle();
        assertEquals(
                List.of(
                        "each time it was saved",
                        "revisions from Rev.1 on",
                        "revisions from Rev.3 (SOC/4/Rev.3) on",
                        "revisions from Rev.4 (SOC/4/Rev.4) on"),
                progress.choices().stream().map(progress::called).toList());
        progress.sinceProperty().set(progress.choices().get(2));
        assertEquals(
                List.of("Rev.3", "Rev.4", "now"),
                progress.points().stream().map(ProgressPoint::at).toList());
        assertTrue(
                said().getFirst().startsWith("Rev.3 (SOC/4/Rev.3), 14 May 2027")
                        && said().getFirst()
                                .endsWith(
                                        "2 open points, 1 of 1 paragraphs agreed;"
                                                + " 3 changes outside brackets"),
                said().getFirst());
        assertEquals("now: 1 open point, 0 of 1 paragraphs agreed", said().getLast());
        kept.add(revision(5, RevisionKind.REVISION, new RevisionFigures(0, 1, 1, 0)));
        review.toggle();
        review.toggle();
        assertEquals(4, progress.points().size(), "one more, from the same on");
    }
}
