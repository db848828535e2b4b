package org.travaux.app.docx.tracked;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.app.docx.ContestedDraft;
import org.travaux.app.docx.EarlierDraft;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.reading.SpanningChoice;
import org.travaux.markup.settle.ChoiceOutcome;
import org.travaux.markup.settle.preview.Preference;
import org.travaux.markup.settle.preview.WholeTextSettling;
import org.travaux.markup.settle.preview.WholeTextSettling.ByPlace;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.MarkedText;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** A draft's text as changes from what an earlier version said. */
class EarlierVersionTest {
    /** A draft of paragraphs, each with its id before its words: {@code a: words}. */
    private static DraftReading draft(String... paragraphs) {
        List<Paragraph> all = new ArrayList<>();
        for (String each : paragraphs) {
            String[] parts = each.split(": ", 2);
            all.add(
                    Paragraph.of(
                            parts[0],
                            ParagraphKind.PLAIN,
                            null,
                            0,
                            Map.of(Language.ENGLISH, MarkedText.plain(parts[1]))));
        }
        return DraftReading.of(Draft.of("cica", List.of(Language.ENGLISH), all));
    }

    private static TrackedText since(DraftReading before, DraftReading now) {
        return TrackedText.since(
                EarlierVersion.of(before, Language.ENGLISH), now, Language.ENGLISH);
    }

    private static List<String> shown(DraftReading before, DraftReading now) {
        return since(before, now).paragraphs().stream().map(TrackedTextTest::shown).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "States shall act. | States shall act. | States shall act.",
                "States shall act. | States should act. | States -shall-+should+ act.",
                "States shall act. | States shall act now. | States shall act+ now+.",
                "We go home at once. | We go. | We go- home at once-.",
                "We go, all of us. | We all go. | We +all +go-, all of us-.",
                "its Agreement, encouraging all | its Agreement, [encouraging] (-CHN) [urging]"
                        + " (+CHN) all | its Agreement, -encouraging-CHN+urging+CHN all",
                "We go at once. | We go [at once] (-CHN). | We go- -CHN-at once-CHN.",
                "We go. | We go [at once] (+CHN). | We go+ +CHN+at once+CHN.",
                "We go. | We go [home [and stay] (+RUS)] (+CHN). | We go+ +CHN+home +CHN+and"
                        + " stay+RUS.",
                "its Agreement, urging all | its Agreement, [encouraging] (-CHN) [urging] (+CHN)"
                        + " all | its Agreement, ~encouraging~/CHNurging all",
                "its Agreement, asking all | its Agreement, [encouraging] (-CHN) [urging] (+CHN)"
                        + " all | its Agreement, -asking-~encouraging~/CHN+urging+CHN all",
            })
    void words_that_went_and_came(String before, String now, String expected) {
        assertEquals(List.of(expected), shown(draft("a: " + before), draft("a: " + now)));
    }

    @Test
    void paragraphs_that_went_and_came_and_were_moved() {
        assertEquals(
                List.of("One.", "-Two.-", "Three.", "+New.+", "Four.", "+Two.+"),
                shown(
                        draft("a: One.", "b: Two.", "c: Three.", "d: Four."),
                        draft("a: One.", "c: Three.", "e: New.", "d: Four.", "b: Two.")));
    }

    @Test
    void drafts_that_were_made_apart_are_paired_by_what_they_say() {
        assertEquals(
                List.of("One.", "-Two.-", "+Three.+", "All go+ home+."),
                shown(
                        draft("a: One.", "b: Two.", "c: All go."),
                        draft("x: One.", "y: Three.", "z: All go home.")));
    }

    @Test
    void what_is_rejected_gives_the_earlier_version() {
        for (int seed = 0; seed < 80; seed++) {
            DraftReading now = ContestedDraft.of(seed, 25);
            DraftReading before = EarlierDraft.of(seed, now);
            same(
                    settled(before, (_, _, each) -> Preference.AS_IT_STOOD.of(each)),
                    said(since(before, now), Fate::inBase, TrackedParagraph::base),
                    "seed " + seed);
        }
    }

    @Test
    void what_is_accepted_has_what_is_proposed() {
        for (int seed = 0; seed < 80; seed++) {
            DraftReading now = ContestedDraft.of(seed, 25);
            String because = "seed " + seed;
            same(
                    settled(now, nothing(now)),
                    said(since(draft(), now), Fate::inNew, TrackedParagraph::revised),
                    because);
            same(
                    settled(now, within(now)),
                    said(since(now, now), Fate::inNew, TrackedParagraph::revised),
                    because);
        }
    }

    /** An only alternative that is in neither text, or in both, is no change but its brackets. */
    private static @Nullable ChoiceOutcome proposed(
            List<List<DelegationPosition>> alternatives, boolean stood, boolean nested) {
        ChoiceOutcome proposed = Preference.AS_PROPOSED.of(alternatives);
        boolean wanted = proposed instanceof ChoiceOutcome.Adopt;
        boolean unchanged = alternatives.size() == 1 && wanted == stood;
        return unchanged && (wanted || !nested) ? null : proposed;
    }

    /** Nothing stood there before. */
    private static ByPlace nothing(DraftReading reading) {
        return (paragraph, start, alternatives) ->
                proposed(alternatives, false, isNested(reading, paragraph, start));
    }

    private static boolean isNested(DraftReading reading, int paragraph, int start) {
        Choice choice = reading.in(Language.ENGLISH).paragraph(paragraph).choiceFrom(start);
        return choice != null && choice.parent() >= 0;
    }

    /** What stood in a draft, stood in alternatives that did. */
    private static ByPlace within(DraftReading reading) {
        return (paragraph, start, alternatives) -> {
            List<Choice> choices = reading.in(Language.ENGLISH).paragraph(paragraph).choices();
            boolean stood = Preference.AS_IT_STOOD.of(alternatives) instanceof ChoiceOutcome.Adopt;
            for (Choice choice : choices) {
                boolean here = choice.range().start() == start;
                for (Choice one = choice;
                        here && one.parent() >= 0;
                        one = choices.get(one.parent())) {
                    ChoiceOutcome around =
                            Preference.AS_IT_STOOD.of(
                                    choices.get(one.parent()).alternativePositions());
                    ChoiceOutcome it = new ChoiceOutcome.Adopt(one.parentAlternative());
                    stood &= around == null || around.equals(it);
                }
            }
            for (SpanningChoice choice : reading.in(Language.ENGLISH).spanning()) {
                List<List<DelegationPosition>> only = List.of(choice.positions());
                boolean stays = !(Preference.AS_IT_STOOD.of(only) instanceof ChoiceOutcome.Delete);
                stood &= stays || !isAround(choice, paragraph, start);
            }
            return proposed(alternatives, stood, isNested(reading, paragraph, start));
        };
    }

    private static boolean isAround(SpanningChoice choice, int paragraph, int start) {
        boolean behind =
                paragraph > choice.startParagraph()
                        || (paragraph == choice.startParagraph() && start > choice.start());
        boolean before =
                paragraph < choice.endParagraph()
                        || (paragraph == choice.endParagraph() && start < choice.close());
        return behind && before;
    }

    private static void same(List<String> expected, List<String> actual, String because) {
        for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
            assertEquals(expected.get(i), actual.get(i), because);
        }
        assertEquals(expected.size(), actual.size(), because);
    }

    private static List<String> said(
            TrackedText text, Predicate<Fate> stays, Function<TrackedParagraph, String> words) {
        return text.paragraphs().stream()
                .filter(paragraph -> stays.test(paragraph.fate()))
                .map(words)
                .toList();
    }

    private static List<String> settled(DraftReading reading, ByPlace outcomes) {
        List<ChangeSet> changes = WholeTextSettling.settle(reading.in(Language.ENGLISH), outcomes);
        List<String> texts = reading.draft().texts(Language.ENGLISH);
        List<String> settled = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            settled.add(changes.get(i).apply(texts.get(i)));
        }
        settled.removeIf(String::isBlank);
        return settled;
    }
}
