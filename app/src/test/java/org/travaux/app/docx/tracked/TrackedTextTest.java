package org.travaux.app.docx.tracked;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.travaux.app.TestDrafts;
import org.travaux.app.docx.ContestedDraft;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.settle.preview.Preference;
import org.travaux.markup.settle.preview.WholeTextSettling;
import org.travaux.markup.text.ChangeSet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A draft's text as changes from how it stood to what is proposed. */
class TrackedTextTest {
    private static DraftReading draft(String... texts) {
        return DraftReading.of(TestDrafts.english(texts));
    }

    private static List<String> shown(String... texts) {
        return TrackedText.of(draft(texts), Language.ENGLISH).paragraphs().stream()
                .map(TrackedTextTest::shown)
                .toList();
    }

    /** {@code -words-} deleted, {@code +words+} inserted, {@code ~words~} both, with who did. */
    static String shown(TrackedParagraph paragraph) {
        return paragraph.pieces().stream()
                .map(piece -> shown(piece, piece.text(paragraph.text().text())))
                .collect(Collectors.joining());
    }

    private static String shown(Piece piece, String text) {
        return switch (piece.fate()) {
            case KEPT -> text;
            case DELETED -> "-" + text + "-" + name(piece.deleter());
            case INSERTED -> "+" + text + "+" + name(piece.inserter());
            case PASSING -> "~" + text + "~" + name(piece.inserter()) + "/" + name(piece.deleter());
        };
    }

    private static String name(@Nullable String code) {
        return code == null ? "" : code;
    }

    @Test
    void the_first_alternative_is_deleted_and_the_last_inserted() {
        assertEquals(
                List.of("They are -encouraging-CHN+urging+CHN all."),
                shown("They are [encouraging] (-CHN) [urging] (+CHN) (ISR tcb) all."));
    }

    @Test
    void those_between_are_inserted_and_deleted() {
        assertEquals(
                List.of("They -shall-~will~RUS/KAZ+should+CHN go."),
                shown("They [shall] [will] (RUS; -KAZ) [should] (+CHN) go."));
    }

    @Test
    void the_only_alternative_is_deleted_with_its_space() {
        assertEquals(
                List.of("They go -quickly-CHN- -CHNhome."),
                shown("They go [quickly] (-CHN) home."));
        assertEquals(
                List.of("They go~ ~/CHN-, at once-CHN, home."),
                shown("They go [, at once] (-CHN), home."));
    }

    @Test
    void the_only_alternative_is_inserted_where_somebody_wants_it() {
        assertEquals(
                List.of("They go +quickly+CHN+ +CHNhome."),
                shown("They go [quickly] (+CHN) home."));
        assertEquals(List.of("+They go.+RUS"), shown("[They go.] (+RUS)"));
    }

    @Test
    void what_is_wanted_replaces_what_is_opposed_in_whatever_order_they_stand() {
        assertEquals(
                List.of("They +should+CHN-shall-CHN go."),
                shown("They [should] (+CHN) [shall] (-CHN) go."));
        assertEquals(
                List.of("They +should+CHN-shall- go."), shown("They [should] (+CHN) [shall] go."));
    }

    @Test
    void brackets_of_which_nothing_tells_whether_they_are_new_stand_as_they_are() {
        for (String text :
                List.of(
                        "They go [quickly] home.",
                        "They [shall] [will] go.",
                        "They go [quickly] (+CHN; -RUS) home.",
                        "They go [quickly] (ISR tcb) home.")) {
            assertEquals(List.of(text), shown(text));
        }
        assertEquals(
                List.of("They go [quickly+ +CHN+home+CHN]."),
                shown("They go [quickly [home] (+CHN)]."));
        TrackedText spanning = TrackedText.of(draft("[One.", "Two.]"), Language.ENGLISH);
        assertEquals(
                List.of("[One.", "Two.]"),
                spanning.paragraphs().stream().map(TrackedTextTest::shown).toList());
    }

    @Test
    void a_capital_letter_at_the_seam_is_a_change_too() {
        assertEquals(
                List.of("+N+-Recalling-CHN- n-oting that,"),
                shown("[Recalling] (-CHN) noting that,"));
    }

    @Test
    void what_stands_within_is_changed_by_who_names_it() {
        assertEquals(
                List.of("Reed -is cut-+was +CHN~sold~CHN/RUS+grown+JPN."),
                shown("Reed [is cut] [was [sold] (-RUS) [grown] (JPN)] (+CHN)."));
    }

    @Test
    void whole_paragraphs_are_deleted() {
        TrackedText text =
                TrackedText.of(
                        draft("One.", "[Two.", "Three.", "Four.] (-CHN)", "Five."),
                        Language.ENGLISH);
        assertEquals(
                List.of(Fate.KEPT, Fate.DELETED, Fate.DELETED, Fate.DELETED, Fate.KEPT),
                text.paragraphs().stream().map(TrackedParagraph::fate).toList());
        assertEquals("-Three.-CHN", shown(text.paragraphs().get(2)));
    }

    @Test
    void both_texts_are_those_that_settling_gives() {
        for (int seed = 0; seed < 60; seed++) {
            DraftReading reading = ContestedDraft.of(seed, 30);
            TrackedText text = TrackedText.of(reading, Language.ENGLISH);
            String because = "seed " + seed;
            assertEquals(
                    settled(reading, Preference.AS_IT_STOOD),
                    text.paragraphs().stream().map(TrackedParagraph::base).toList(),
                    because);
            assertEquals(
                    settled(reading, Preference.AS_PROPOSED),
                    text.paragraphs().stream().map(TrackedParagraph::revised).toList(),
                    because);
        }
    }

    private static List<String> settled(DraftReading reading, Preference preference) {
        List<ChangeSet> changes =
                WholeTextSettling.settle(reading.in(Language.ENGLISH), preference);
        List<String> texts = reading.draft().texts(Language.ENGLISH);
        List<String> settled = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            settled.add(changes.get(i).apply(texts.get(i)));
        }
        return settled;
    }
}
