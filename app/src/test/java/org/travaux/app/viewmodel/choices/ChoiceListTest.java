package org.travaux.app.viewmodel.choices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.session.Background;
import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.display.TextStyle;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextEdit;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** The list of open choices and what its filters let through. */
class ChoiceListTest {
    private final EditorModel model =
            new EditorModel(Sentences.in("en"), Background.none(), new SplittableRandom(3));
    private final ChoiceList list = new ChoiceList(model);

    @BeforeEach
    void show() {
        Draft draft =
                Draft.of(
                        "cica",
                        List.of(Language.ENGLISH),
                        List.of(
                                paragraph(
                                        "a", ParagraphKind.PREAMBULAR, "PP1", "[Noting] (+CHN) it"),
                                paragraph(
                                        "b",
                                        ParagraphKind.OPERATIVE,
                                        "OP1",
                                        "[water] (-CHN) [ice] (KAZ tcb)"),
                                paragraph(
                                        "c",
                                        ParagraphKind.OPERATIVE,
                                        "OP2",
                                        "[Waters] and [snow] (+KAZ)")));
        model.show(model.prepare(draft));
        list.setWatched(true);
    }

    private static Paragraph paragraph(String id, ParagraphKind kind, String label, String text) {
        return Paragraph.of(
                id,
                kind,
                new ParagraphLabel(label),
                0,
                Map.of(Language.ENGLISH, MarkedText.plain(text)));
    }

    private List<String> filtered(
            String words,
            @Nullable String who,
            @Nullable TextStyle side,
            @Nullable ParagraphKind kind) {
        list.filterProperty().set(new ChoiceFilter(words, who, side, kind));
        return list.choices().stream().map(choice -> list.line(choice).words()).toList();
    }

    @Test
    void words_are_found_whatever_their_case_and_labels_by_their_beginning() {
        assertEquals(4, filtered("", null, null, null).size());
        assertEquals(2, filtered("WATER", null, null, null).size());
        assertEquals(1, filtered("pp", null, null, null).size());
        assertEquals(3, filtered(" op ", null, null, null).size());
        assertEquals(List.of(), filtered("fire", null, null, null));
        assertEquals(4, list.all());
    }

    @Test
    void a_delegation_is_looked_for_where_it_stands() {
        assertEquals(2, filtered("", "CHN", null, null).size());
        assertEquals(1, filtered("", "CHN", TextStyle.OPPOSES, null).size());
        assertEquals(1, filtered("", "CHN", TextStyle.SUPPORTS, null).size());
        assertEquals(0, filtered("", "CHN", TextStyle.PENDING, null).size());
        assertEquals(1, filtered("", null, TextStyle.PENDING, null).size());
        assertEquals(2, filtered("", "KAZ", null, ParagraphKind.OPERATIVE).size());
        assertEquals(1, filtered("", null, null, ParagraphKind.PREAMBULAR).size());
        assertEquals(List.of(), filtered("water", "KAZ", TextStyle.SUPPORTS, null));
    }

    @Test
    void who_holds_something_can_be_chosen_and_the_list_follows_the_text() {
        assertEquals(List.of("CHN", "KAZ"), list.delegations().stream().sorted().toList());
        Place end = new Place(2, Language.ENGLISH, 26);
        ChangeSet change = ChangeSet.of(26, TextEdit.replace(26, 26, " or [hail] (+TUR)"));
        model.type(end, change, true);
        assertEquals(List.of("CHN", "KAZ", "TUR"), list.delegations().stream().sorted().toList());
        assertEquals(5, list.choices().size());
        assertEquals(1, filtered("", "TUR", null, null).size());
        model.undo();
        assertEquals(List.of(), filtered("", "TUR", null, null));
    }

    @Test
    void nobody_pays_for_a_list_that_nobody_sees() {
        list.setWatched(false);
        model.type(
                new Place(0, Language.ENGLISH, 0),
                ChangeSet.of(18, TextEdit.replace(0, 0, "[a] of ")),
                true);
        assertEquals(4, list.choices().size());
        list.setWatched(true);
        assertEquals(5, list.choices().size());
    }
}
