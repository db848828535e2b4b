package org.travaux.markup.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.format.DraftFormat;
import org.travaux.markup.draft.records.MergeRemark.Kind;
import org.travaux.markup.text.MarkedText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What holds of merging where a side took a language out, or put one in. */
class LanguageMergeLawTest {
    private static final Language GONE = Language.KAZAKH;
    private static final Language NEW = new Language("de");

    static IntStream seeds() {
        return IntStream.range(0, 300).filter(seed -> seed % 4 != 0);
    }

    /** With the texts or, as a list can be shortened too, without. */
    private static Draft without(Draft draft, boolean texts) {
        List<Language> languages = new ArrayList<>(draft.languages());
        languages.remove(GONE);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Paragraph each : draft.paragraphs()) {
            Map<Language, MarkedText> kept = new LinkedHashMap<>(each.texts());
            kept.remove(GONE);
            paragraphs.add(
                    new Paragraph(
                            each.id(),
                            each.kind(),
                            each.label(),
                            each.level(),
                            each.layout(),
                            kept,
                            each.choices(),
                            each.correspondence(),
                            each.history(),
                            each.passages(),
                            each.settlements(),
                            each.unknown()));
        }
        Draft shorter = draft.withLanguages(languages);
        return texts ? shorter.withParagraphs(paragraphs) : shorter;
    }

    private static Draft with(Draft draft, String prefix) {
        List<Language> languages = new ArrayList<>(draft.languages());
        languages.add(NEW);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < draft.paragraphs().size(); i++) {
            paragraphs.add(
                    draft.paragraphs()
                            .get(i)
                            .withText(NEW, MarkedText.plain(prefix + " Absatz " + i + ".")));
        }
        return draft.withLanguages(languages).withParagraphs(paragraphs);
    }

    private static List<Kind> told(Merged merged) {
        return merged.record().remarks().stream().map(each -> each.kind()).toList();
    }

    private static List<String> texts(Draft draft, Language language) {
        return draft.paragraphs().stream().map(each -> each.text(language).text()).toList();
    }

    private static boolean changed(Draft base, Draft side) {
        List<String> before = texts(base, GONE);
        return side.paragraphs().stream()
                .map(each -> each.text(GONE).text())
                .anyMatch(text -> !text.isEmpty() && !before.contains(text));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_language_that_one_took_out_is_gone_unless_the_other_changed_it(int seed) {
        TwoSides given = TwoSides.generated(seed);
        Draft shorter = without(given.base(), seed % 2 == 0);
        Merged merged = new TwoSides(given.base(), shorter, given.theirs()).merged();
        if (changed(given.base(), given.theirs())) {
            assertEquals(given.base().languages(), merged.draft().languages(), "seed " + seed);
            assertEquals(texts(given.theirs(), GONE), texts(merged.draft(), GONE), "seed " + seed);
            assertEquals(List.of(Kind.LANGUAGE), told(merged), "seed " + seed);
        } else if (!told(merged).contains(Kind.LANGUAGE)) {
            assertFalse(merged.draft().languages().contains(GONE), "seed " + seed);
        }
        assertFalse(told(merged).contains(Kind.WORDS), "seed " + seed + " " + told(merged));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void with_changes_on_both_sides_both_who_merge_get_the_same_and_no_word_is_lost(int seed) {
        TwoSides given = TwoSides.generated(seed);
        Draft shorter = without(given.ours(), seed % 2 == 0);
        TwoSides sides = new TwoSides(given.base(), shorter, given.theirs());
        Merged merged = sides.merged();
        Draft swapped =
                Merger.merge(given.base(), given.theirs(), shorter, "other", "one", "2027-05-14")
                        .draft();
        assertEquals(DraftFormat.write(merged.draft()), DraftFormat.write(swapped), "seed " + seed);
        if (changed(given.base(), given.theirs())) {
            assertTrue(merged.draft().languages().contains(GONE), "seed " + seed);
            assertTrue(told(merged).contains(Kind.LANGUAGE), "seed " + seed + told(merged));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_language_that_one_put_in_is_there_with_all_its_words(int seed) {
        TwoSides given = TwoSides.generated(seed);
        Draft longer = with(given.ours(), "Ein");
        Draft merged = new TwoSides(given.base(), longer, given.theirs()).merged().draft();
        assertTrue(merged.languages().contains(NEW), "seed " + seed);
        String all = String.join("\n", texts(merged, NEW));
        for (String text : texts(longer, NEW)) {
            assertTrue(all.contains(text), "seed " + seed + ": " + text + "\n" + all);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void both_put_in_the_same_language_with_other_words_and_all_of_them_are_there(int seed) {
        Draft base = TwoSides.generated(seed).base();
        Merged merged = new TwoSides(base, with(base, "Ein"), with(base, "Jeder")).merged();
        assertEquals(1, merged.draft().languages().stream().filter(NEW::equals).count());
        for (String text : texts(merged.draft(), NEW)) {
            assertTrue(text.contains("Ein") && text.contains("Jeder"), "seed " + seed + text);
        }
    }
}
