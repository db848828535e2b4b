package org.travaux.markup.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.labels.ParagraphLabel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class LabelSuggestionsTest {
    private static List<Paragraph> paragraphs(ParagraphKind kind, String... labels) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String label : labels) {
            paragraphs.add(
                    Paragraph.of(
                            "p" + paragraphs.size(),
                            kind,
                            label.isEmpty() ? null : new ParagraphLabel(label),
                            0,
                            Map.of()));
        }
        return paragraphs;
    }

    /** The empty label is the one that is looked for. */
    private static List<String> suggestions(ParagraphKind kind, String... labels) {
        int index = List.of(labels).indexOf("");
        return LabelSuggestions.of(paragraphs(kind, labels), index).stream()
                .map(ParagraphLabel::text)
                .toList();
    }

    @Test
    void between_two_numbers_comes_bis() {
        assertEquals(
                List.of("PP3 bis", "PP3 alt"),
                suggestions(ParagraphKind.PREAMBULAR, "PP2", "PP3", "", "PP4"));
        assertEquals(
                List.of("OP5 quater", "OP5 alt"),
                suggestions(ParagraphKind.OPERATIVE, "OP5", "OP5 bis", "", "OP5 ter", "OP6"));
        assertEquals(
                List.of("3 bis.", "3 alt."), suggestions(ParagraphKind.OPERATIVE, "3.", "", "4."));
    }

    @Test
    void a_gap_in_the_numbers_may_be_filled() {
        assertEquals(
                List.of("OP5 bis", "OP6", "OP5 alt"),
                suggestions(ParagraphKind.OPERATIVE, "OP5", "", "OP7"));
    }

    @Test
    void behind_the_last_number_comes_the_next() {
        assertEquals(
                List.of("OP6", "OP5 bis", "OP5 alt"),
                suggestions(ParagraphKind.OPERATIVE, "OP4", "OP5", ""));
    }

    @Test
    void points_of_a_list_go_on_as_long_as_there_is_a_letter() {
        assertEquals(List.of("(c)"), suggestions(ParagraphKind.ITEM, "(a)", "(b)", ""));
        assertEquals(List.of(), suggestions(ParagraphKind.ITEM, "(a)", "", "(b)"));
        assertEquals(List.of("–"), suggestions(ParagraphKind.ITEM, "–", "", "–"));
    }

    @Test
    void where_nothing_is_labelled_nothing_is_suggested() {
        assertEquals(List.of(), suggestions(ParagraphKind.PLAIN, "x", ""));
        assertEquals(List.of(), LabelSuggestions.of(paragraphs(ParagraphKind.PLAIN, "", ""), 1));
    }

    @Test
    void what_is_suggested_is_written_as_the_label_before() {
        assertEquals(
                List.of("ОП5 тер", "ОП5 альт"),
                suggestions(ParagraphKind.OPERATIVE, "ОП5", "ОП5 бис", "", "ОП6"));
        assertEquals(
                List.of("5-2.", "5 alt."),
                suggestions(ParagraphKind.OPERATIVE, "5.", "5-1.", "", "6."));
        assertEquals(
                List.of("OP5-ter", "OP5-alt"),
                suggestions(ParagraphKind.OPERATIVE, "OP5", "OP5-bis", "", "OP6"));
    }

    @Test
    void a_place_is_taken_however_it_is_written() {
        assertEquals(
                List.of("OP5 ter", "OP5 alt"),
                suggestions(ParagraphKind.OPERATIVE, "OP5", "", "OP5.bis", "OP6"));
    }
}
