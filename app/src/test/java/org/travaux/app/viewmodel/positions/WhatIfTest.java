package org.travaux.app.viewmodel.positions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.session.Background;
import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextEdit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** Ticking delegations: what is shown is what a count by hand gives, for every set of up to six. */
class WhatIfTest {
    private static final List<String> CODES = List.of("CHN", "RUS", "KAZ", "TUR", "ISR", "IND");

    private final EditorModel model =
            new EditorModel(Sentences.in("en"), Background.none(), new SplittableRandom(3));
    private final Review review = new Review(model);
    private final WhatIf whatIf = new WhatIf(review);

    private static Paragraph paragraph(int number, String text) {
        return Paragraph.of(
                "p" + number,
                ParagraphKind.OPERATIVE,
                new ParagraphLabel("OP" + number),
                0,
                Map.of(Language.ENGLISH, MarkedText.plain(text)));
    }

    private void show(List<Paragraph> paragraphs) {
        model.show(model.prepare(Draft.of("cica", List.of(Language.ENGLISH), paragraphs)));
        review.toggle();
    }

    /** The names of the paragraphs under the heading at an index. */
    private List<String> under(int heading) {
        List<String> names = new ArrayList<>();
        int at = -1;
        for (ReviewLine line : whatIf.lines()) {
            switch (line) {
                case Heading _ -> at++;
                case HeldLine held -> {
                    if (at == heading) {
                        names.add(held.name());
                    }
                }
            }
        }
        return names;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void what_closes_is_what_only_those_who_are_ticked_hold(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Set<String>> holders = new ArrayList<>();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Set<String> some = new LinkedHashSet<>();
            for (int n = random.nextInt(4); n > 0; n--) {
                some.add(CODES.get(random.nextInt(CODES.size())));
            }
            holders.add(some);
            StringBuilder text = new StringBuilder("We [act]");
            some.forEach(
                    code ->
                            text.append(
                                    List.of(" (-%s)", " (+%s)", " (%s tcb)", " (%s reserves)")
                                            .get(random.nextInt(4))
                                            .formatted(code)));
            paragraphs.add(paragraph(i, text.append('.').toString()));
        }
        show(paragraphs);
        for (int bits = 1; bits < 1 << CODES.size(); bits++) {
            Set<String> ticked = new LinkedHashSet<>();
            for (int i = 0; i < CODES.size(); i++) {
                if ((bits & 1 << i) != 0) {
                    ticked.add(CODES.get(i));
                }
            }
            whatIf.lifting().clear();
            ticked.forEach(whatIf::toggle);
            List<String> closes = new ArrayList<>();
            List<String> unheld = new ArrayList<>();
            for (int i = 0; i < holders.size(); i++) {
                if (holders.get(i).isEmpty()) {
                    unheld.add("OP" + i);
                } else if (ticked.containsAll(holders.get(i))) {
                    closes.add("OP" + i);
                }
            }
            assertEquals(closes, under(0), "seed " + seed + " " + ticked);
            assertEquals(unheld, under(3), "seed " + seed + " " + ticked);
            assertEquals(
                    holders.size(),
                    under(0).size() + under(1).size() + under(2).size() + under(3).size());
        }
    }

    @Test
    void who_is_left_is_named_and_who_holds_nothing_any_more_is_not_ticked_any_more() {
        String text = "We [ask] (+CHN) (-RUS) all.";
        show(List.of(paragraph(1, text), paragraph(2, "We [go] (KAZ tcb).")));
        assertTrue(whatIf.titleProperty().get().startsWith("Select delegations"));
        whatIf.toggle("KAZ");
        whatIf.toggle("CHN");
        assertEquals(List.of("OP2"), under(0));
        assertEquals(List.of("OP1"), under(2));
        HeldLine left = (HeldLine) whatIf.lines().get(4);
        assertEquals("OP1: [ask] Russian Federation opposes", left.spoken());
        int note = text.indexOf(" (+CHN)");
        model.session()
                .edit(
                        new Place(0, Language.ENGLISH, 0),
                        ChangeSet.of(text.length(), TextEdit.replace(note, note + 7, "")));
        assertEquals(Set.of("KAZ"), Set.copyOf(whatIf.lifting()));
        assertEquals("If KAZ withdrew all positions:", whatIf.titleProperty().get());
        whatIf.toggle("KAZ");
        assertEquals(List.of(), whatIf.lines());
    }

    @Test
    void a_group_that_counts_by_member_is_ticked_member_by_member() {
        show(List.of(paragraph(1, "We [ask] (-EU) (HUN tcb).")));
        assertEquals(List.of("EU", "HUN"), whatIf.holders().stream().map(Holder::code).toList());
        assertEquals("EU, except HUN", whatIf.holders().getFirst().name());
        review.byMemberProperty().set(true);
        assertTrue(whatIf.holders().size() > 20);
        whatIf.holders().stream().map(Holder::code).toList().forEach(whatIf::toggle);
        assertEquals(List.of("OP1"), under(0));
    }
}
