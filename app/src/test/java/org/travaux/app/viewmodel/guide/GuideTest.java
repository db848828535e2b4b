package org.travaux.app.viewmodel.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.actions.ActionId;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The pages of the guide, in every language. */
class GuideTest {
    /** The languages in which somebody wrote a guide. */
    static List<String> languages() {
        return Sentences.LANGUAGES.stream()
                .filter(language -> language.equals("en") || !own(language).isEmpty())
                .toList();
    }

    private static Set<GuidePage> own(String language) {
        Set<GuidePage> own = EnumSet.allOf(GuidePage.class);
        own.removeIf(page -> GuideSource.read(language, page).equals(GuideSource.read("en", page)));
        return own;
    }

    static Guide guide(String language) {
        return new Guide(language, new TableNames(Sentences.in(language)));
    }

    private static List<GuidePlaceholder> placeholders(String source) {
        return GuidePlaceholder.PATTERN
                .matcher(source)
                .results()
                .map(GuidePlaceholder::of)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_action_is_mentioned(String language) {
        Set<String> mentioned =
                Arrays.stream(GuidePage.values())
                        .flatMap(page -> placeholders(GuideSource.read(language, page)).stream())
                        .filter(each -> Set.of("do", "action", "key").contains(each.kind()))
                        .map(GuidePlaceholder::name)
                        .collect(Collectors.toSet());
        Set<ActionId> missing = EnumSet.allOf(ActionId.class);
        missing.removeIf(id -> mentioned.contains(id.name()));
        assertEquals(Set.of(), missing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk"})
    void every_page_is_written_in_russian_and_kazakh_too(String language) {
        assertEquals(EnumSet.allOf(GuidePage.class), own(language));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everything_that_is_named_is_filled_in(String language) {
        Guide guide = guide(language);
        for (GuidePage page : GuidePage.values()) {
            List<GuideBlock> blocks = guide.blocks(page);
            assertEquals(1, assertInstanceOf(GuideBlock.Heading.class, blocks.getFirst()).level());
            assertEquals(guide.title(page), blocks.getFirst().text());
            for (GuideBlock block : blocks) {
                assertFalse(GuidePlaceholder.PATTERN.matcher(block.text()).find(), block::toString);
                assertFalse(block.text().isBlank(), page::id);
            }
        }
    }

    /** What is missing in one language would be found by nobody who reads only that one. */
    @ParameterizedTest
    @MethodSource("languages")
    void all_languages_tell_the_same_part_by_part(String language) {
        for (GuidePage page : GuidePage.values()) {
            assertEquals(
                    outline(GuideSource.read("en", page)),
                    outline(GuideSource.read(language, page)),
                    page::id);
        }
    }

    /** Line by line: how it begins, what it names, and which picture it is. */
    private static List<String> outline(String source) {
        List<String> outline = new ArrayList<>();
        for (String line : source.lines().toList()) {
            String begins = line.replaceFirst("^(#+|[0-9]+\\.|-|!|).*$", "$1");
            String picture = begins.equals("!") ? line.replaceFirst("^.*]\\(", "") : "";
            List<String> named =
                    placeholders(line).stream().map(GuidePlaceholder::toString).sorted().toList();
            outline.add(begins + picture + named + line.isBlank());
        }
        return outline;
    }

    @Test
    void a_renamed_action_is_renamed_in_the_guide() {
        GuideNames renamed =
                new TableNames(Sentences.in("en")) {
                    @Override
                    public String action(String action) {
                        return action.equals("COMPILE") ? "Put together" : super.action(action);
                    }

                    @Override
                    public String key(String action) {
                        return action.equals("COMPILE") ? "F12" : super.key(action);
                    }
                };
        List<GuideBlock> blocks = new Guide("en", renamed).blocks(GuidePage.COMPILING);
        assertTrue(
                blocks.stream()
                        .anyMatch(block -> block.text().contains("Menu → Put together (F12)")),
                blocks::toString);
    }

    @Test
    void what_the_program_does_not_have_is_a_mistake() {
        for (String wrong :
                List.of("{do:NOTHING}", "{text:no.such}", "{page:none}", "{make:UNDO}")) {
            GuideReader reader = new GuideReader(new TableNames(Sentences.in("en")), GuidePage::id);
            assertThrows(IllegalArgumentException.class, () -> reader.read(wrong), wrong);
        }
    }

    @Test
    void where_nobody_wrote_it_is_in_english() {
        GuidePage page = GuidePage.SETTLING;
        assertEquals(GuideSource.read("en", page), GuideSource.read("uz", page));
    }

    @Test
    void an_action_without_a_key_has_no_empty_parentheses() {
        GuideNames keyless =
                new TableNames(Sentences.in("en")) {
                    @Override
                    public String key(String action) {
                        return "";
                    }
                };
        String text =
                new GuideReader(keyless, GuidePage::id).read("Choose {do:UNDO}.").getFirst().text();
        assertEquals("Choose Menu → Undo.", text);
    }

    @ParameterizedTest
    @CsvSource({
        "en, adopt alternative, SETTLING",
        "en, 'PASSWORD', WORD",
        "en, tracked changes, WORD",
        "ru, ВАРИАНТ, NEGOTIATING",
        "ru, позициями делегациях, REVIEWING",
        "ru, паролями, WORD",
        "kk, ҰСТАНЫМ, NEGOTIATING",
        "kk, құпиясөздерді, WORD",
    })
    void words_are_found_in_any_case_and_with_other_endings(
            String language, String typed, GuidePage page) {
        List<FoundPassage> found = guide(language).find(typed);
        assertTrue(
                found.stream().anyMatch(passage -> passage.place().page() == page),
                found::toString);
    }

    @Test
    void what_is_found_is_where_it_is_said_to_be() {
        Guide guide = guide("en");
        for (FoundPassage found : guide.find("delegation")) {
            GuidePlace place = found.place();
            String text = guide.blocks(place.page()).get(place.block()).text();
            assertTrue(text.toLowerCase(Locale.ROOT).contains("delegation"), text);
        }
        assertEquals(List.of(), guide.find("  "));
        assertEquals(List.of(), guide.find("zzzz"));
    }
}
