package org.travaux.markup.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.TextReading;

import java.util.List;

/** A house of which only a data file knows, as docs/extending.md says. */
class AddedHouseTest {
    private final Profile steppe = Profiles.find("steppe").orElseThrow();

    @Test
    void it_is_offered_behind_those_that_say_where_they_stand() {
        assertEquals(List.of("cica", "unfccc", "rio", "trade", "steppe"), Profiles.names());
        assertEquals("cica", Profiles.usualName());
    }

    @Test
    void it_has_its_title_in_the_language_asked_for_or_in_english() {
        assertEquals("Dasht: (UZ) taklif qiladi", steppe.title("uz"));
        assertEquals(
                "Steppe: (UZ) proposes, brackets with a space stand apart", steppe.title("ru"));
    }

    @Test
    void its_colours_of_agreement_are_its_own_and_else_those_of_all() {
        AgreedColours colours = steppe.agreedColours();
        assertEquals("blue", colours.byForum().get("plenary"));
        assertEquals("yellow", colours.byForum().get("working-group"));
        assertEquals(true, colours.own());
        assertEquals(false, Profiles.usual().agreedColours().own());
    }

    @Test
    void it_is_read_as_its_file_says() {
        List<Choice> choices =
                TextReading.of(List.of("[one] [other] (UZ) (KAZ sleeps on it)"), steppe)
                        .paragraph(0)
                        .choices();
        assertEquals(2, choices.size());
        assertEquals(
                List.of("UZB PROPOSES", "KAZ RESERVES"),
                choices.getLast().allPositions().stream()
                        .map(each -> each.delegation() + " " + each.stance())
                        .toList());
        assertEquals(
                List.of("UZB", "KAZ"), steppe.members().stream().map(Delegation::code).toList());
    }
}
