package org.travaux.app.viewmodel.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.app.TestDrafts;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.session.Background;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.display.DisplayRun;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.format.DraftFormat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * What holds of every search and replacement, over drafts made of scraps. Brackets are in pairs: a
 * bracket that finds its partner in another paragraph only after a replacement gives a choice there
 * its identity, which stays.
 */
class ReplaceLawTest {
    private static final List<String> SCRAPS =
            List.of(
                    "sea",
                    "Sea",
                    " ",
                    "\u00a0",
                    "[sea]",
                    "[a [ё] Sea]",
                    " (+CHN)",
                    "море",
                    "МОРЕ",
                    "ё",
                    "е",
                    "теңіз",
                    "ӘӨ",
                    "**",
                    "*",
                    "’",
                    ".",
                    "\ud83d\ude00",
                    "a",
                    "$1",
                    "\\");

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int scraps = random.nextInt(25); scraps > 0; scraps--) {
            text.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
        }
        return text.toString();
    }

    private static Draft draft(SplittableRandom random) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            paragraphs.add(TestDrafts.paragraph("p" + i, text(random), text(random), text(random)));
        }
        return TestDrafts.trilingual(paragraphs);
    }

    /** Brackets are not replaced in contested text alone: that would change what is contested. */
    private static Search search(SplittableRandom random) {
        String words = SCRAPS.get(random.nextInt(SCRAPS.size()));
        return new Search(
                words,
                false,
                random.nextInt(3) == 0,
                random.nextBoolean(),
                words.chars().noneMatch(c -> "[]()".indexOf(c) >= 0) && random.nextInt(3) == 0,
                random.nextInt(3) == 0 ? Language.RUSSIAN : null);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void replacing_all_leaves_nothing_to_find_and_is_undone_byte_for_byte(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 15; round++) {
            EditorModel model =
                    new EditorModel(Sentences.in("en"), Background.none(), random.split());
            SearchModel finder = new SearchModel(model);
            model.show(model.prepare(draft(random)));
            String before = DraftFormat.write(model.session().draft());
            Search search = search(random);
            ask(finder, search);
            finder.terms().replacementProperty().set("\u2603");
            String said = finder.saidProperty().get();
            finder.replaceAll();
            if (said.equals("Nothing found")) {
                assertEquals(before, DraftFormat.write(model.session().draft()));
                continue;
            }
            assertEquals("Nothing found", finder.saidProperty().get(), search::toString);
            String after = DraftFormat.write(model.session().draft());
            model.undo();
            assertEquals(before, DraftFormat.write(model.session().draft()));
            assertEquals(said, finder.saidProperty().get());
            model.redo();
            assertEquals(after, DraftFormat.write(model.session().draft()));
        }
    }

    private static void ask(SearchModel model, Search search) {
        model.openProperty().set(true);
        model.terms().wholeWordProperty().set(search.wholeWord());
        model.terms().matchCaseProperty().set(search.matchCase());
        model.terms().contestedOnlyProperty().set(search.contestedOnly());
        model.terms().languageProperty().set(search.language());
        model.terms().wordsProperty().set(search.words());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3})
    void every_match_is_where_it_is_said_to_be_and_stands_out_there(int seed) throws BadExpression {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 15; round++) {
            EditorModel model =
                    new EditorModel(Sentences.in("en"), Background.none(), random.split());
            SearchModel search = new SearchModel(model);
            model.show(model.prepare(draft(random)));
            Search asked = search(random);
            List<String> shown = shown(model);
            ask(search, asked);
            assertEquals(shown, shown(model), "what stands out is still the same text");
            Draft draft = model.session().draft();
            Matches matches =
                    Matches.in(
                            draft,
                            draft.languages(),
                            asked,
                            SearchPattern.of(asked),
                            new SearchBudget(1_000_000, () -> false));
            for (Match match : matches.all()) {
                String text =
                        draft.paragraphs().get(match.paragraph()).text(match.language()).text();
                assertEquals(folded(asked.words()), folded(match.range().of(text)));
            }
            assertTrue(matches.paragraphs() <= draft.paragraphs().size());
        }
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replace('\u00a0', ' ');
    }

    private static List<String> shown(EditorModel model) {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < model.rowIds().size(); i++) {
            model.rows().at(i).cells().stream()
                    .map(
                            cell ->
                                    cell.text().runs().stream()
                                            .map(DisplayRun::text)
                                            .collect(Collectors.joining()))
                    .forEach(shown::add);
        }
        return shown;
    }

    @Test
    void a_replacement_that_holds_the_words_is_found_again() {
        EditorModel model =
                new EditorModel(Sentences.in("en"), Background.none(), new SplittableRandom(1));
        SearchModel search = new SearchModel(model);
        model.show(model.prepare(TestDrafts.english("sea", "the sea")));
        ask(search, Search.plain("sea"));
        search.terms().replacementProperty().set("deep sea");
        search.replaceAll();
        assertEquals("2 matches in 2 paragraphs", search.saidProperty().get());
    }
}
