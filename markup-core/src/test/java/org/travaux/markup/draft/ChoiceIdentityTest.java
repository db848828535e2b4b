package org.travaux.markup.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.markup.data.Language;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** A choice keeps its id through editing, and has the same one in every language. */
class ChoiceIdentityTest {
    private final Ids ids = new Ids(new SplittableRandom(1));

    private Draft identified(Draft draft) {
        return DraftReading.of(draft).withIdentities(ids);
    }

    private static Optional<String> idAt(Draft draft, Language language, int start) {
        return Optional.ofNullable(DraftReading.of(draft).ids(0, language).get(start));
    }

    @Test
    void corresponding_choices_share_an_id() {
        Draft draft =
                identified(
                        Drafts.trilingual(
                                List.of(
                                        List.of(
                                                "We [shall][should] (+KAZ) act [now] (-CHN)",
                                                "Мы [обязаны][должны] (+KAZ) [сейчас] (-CHN)"
                                                        + " действовать",
                                                "Біз [қазір] (-CHN) [тиіс][керек] (+KAZ)"))));
        assertEquals(2, draft.paragraphs().getFirst().choices().size());
        assertEquals(idAt(draft, Language.ENGLISH, 3), idAt(draft, Language.RUSSIAN, 3));
    }

    @Test
    void a_choice_that_one_language_lacks_does_not_shift_the_others() {
        Draft draft =
                identified(
                        Drafts.trilingual(
                                List.of(
                                        List.of(
                                                "[a][b] x [c] (+KAZ) y [d][e][f]",
                                                "[a][b] x y [d][e][f]",
                                                "[c] (+KAZ) y [d][e][f]"))));
        Optional<String> last = idAt(draft, Language.ENGLISH, 22);
        assertEquals(3, draft.paragraphs().getFirst().choices().size());
        assertEquals(last, idAt(draft, Language.RUSSIAN, 11));
        assertEquals(last, idAt(draft, Language.KAZAKH, 13));
    }

    @Test
    void an_id_survives_typing_before_and_within_and_new_choices() {
        Draft draft = identified(Drafts.english("We [shall] act"));
        Optional<String> id = idAt(draft, Language.ENGLISH, 3);
        int length = draft.paragraphs().getFirst().text(Language.ENGLISH).text().length();
        ChangeSet typed =
                ChangeSet.of(
                        length,
                        TextEdit.insert(0, "[Today] "),
                        TextEdit.insert(3, "all "),
                        TextEdit.replace(4, 9, "should"));
        Draft edited = identified(draft.apply(0, Language.ENGLISH, typed));
        assertEquals(
                "[Today] We all [should] act",
                edited.paragraphs().getFirst().text(Language.ENGLISH).text());
        assertEquals(id, idAt(edited, Language.ENGLISH, 15));
        assertNotEquals(id, idAt(edited, Language.ENGLISH, 0));
    }

    @Test
    void a_bracket_left_open_for_a_moment_keeps_the_id() {
        Draft draft = identified(Drafts.english("We [shall] act"));
        Optional<String> id = idAt(draft, Language.ENGLISH, 3);
        Draft open =
                identified(
                        draft.apply(
                                0,
                                Language.ENGLISH,
                                ChangeSet.of(14, TextEdit.replace(9, 10, ""))));
        Draft closed =
                identified(
                        open.apply(0, Language.ENGLISH, ChangeSet.of(13, TextEdit.insert(9, "]"))));
        assertEquals(id, idAt(closed, Language.ENGLISH, 3));
    }

    @Test
    void a_choice_over_paragraphs_has_an_id_too() {
        Draft draft = identified(Drafts.english("[one", "two] (+KAZ)"));
        assertEquals(1, draft.paragraphs().getFirst().choices().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[new] (+KAZ) ", "[", "]", "[must][may]"})
    void a_paragraph_that_did_not_change_keeps_its_ids_without_a_look(String typed) {
        for (int seed = 1; seed <= 60; seed++) {
            Draft draft = identified(Drafts.random(seed));
            DraftReading complete = DraftReading.of(draft);
            assertEquals(draft, identified(draft), "seed " + seed);
            for (int i = 0; i < draft.paragraphs().size(); i++) {
                int length = draft.paragraphs().get(i).text(Language.ENGLISH).text().length();
                ChangeSet change = ChangeSet.of(length, TextEdit.insert(0, typed));
                DraftReading now = complete.update(draft.apply(i, Language.ENGLISH, change));
                assertEquals(
                        now.withIdentities(new Ids(new SplittableRandom(seed))),
                        now.withIdentities(new Ids(new SplittableRandom(seed)), complete),
                        "seed " + seed + ", paragraph " + i);
            }
        }
    }
}
