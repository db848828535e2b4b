package org.travaux.app.files.opening;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.importing.ColouredText;
import org.travaux.app.docx.reading.model.Colouring.Passage;
import org.travaux.app.docx.reading.model.TextColour;
import org.travaux.app.i18n.Sentences;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphLabel;
import org.travaux.markup.draft.ParagraphStatus;
import org.travaux.markup.draft.StatusChange;
import org.travaux.markup.text.MarkedText;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Records as agreed what documents mark as agreed by a colour. Nothing is believed of a colour
 * unless somebody said it, and only of paragraphs that are in it from beginning to end, in every
 * language, without an open point; all else is told.
 */
final class AgreedByColour {
    private final Map<TextColour, ColourMeaning> said;
    private final Sentences sentences;
    private final List<ColouredText> texts = new ArrayList<>();

    /** By text the colour that all paragraphs of that text are in. */
    private final Map<String, @Nullable TextColour> colours = new HashMap<>();

    private final Map<String, String> beginnings = new HashMap<>();
    private final Map<Told, Map<TextColour, List<String>>> told = new EnumMap<>(Told.class);

    /** What is told of paragraphs in a colour. */
    private enum Told {
        /** Nobody said what the colour means. */
        FOUND,
        AGREED,
        /** Only some of its words are in it. */
        IN_PART,
        OPEN_POINTS,
        /** It is not so in every language, or not wherever the same text stands. */
        UNSURE
    }

    AgreedByColour(Map<TextColour, ColourMeaning> said, Sentences sentences) {
        this.said = said;
        this.sentences = sentences;
    }

    /** The texts of one more document. */
    void add(List<ColouredText> more) {
        texts.addAll(more);
    }

    /** The draft that was made of the texts, with what they say is agreed. */
    Draft marked(Draft draft) {
        Set<String> seen = new HashSet<>();
        for (ColouredText text : texts) {
            String key = key(text.text());
            beginnings.putIfAbsent(key, text.where());
            TextColour whole = text.colouring().whole();
            colours.put(key, seen.add(key) || colours.get(key) == whole ? whole : null);
        }
        Set<String> settled = new HashSet<>();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Paragraph paragraph : draft.paragraphs()) {
            TextColour colour = colour(paragraph);
            paragraphs.add(colour == null ? paragraph : marked(paragraph, colour, settled));
        }
        texts.forEach(text -> tellOthers(text, settled));
        return draft.withParagraphs(paragraphs);
    }

    private Paragraph marked(Paragraph paragraph, TextColour colour, Set<String> settled) {
        ColourMeaning meaning = said.get(colour);
        if (meaning == null || meaning == ColourMeaning.NOTHING) {
            return paragraph;
        }
        paragraph.texts().values().forEach(text -> settled.addAll(keys(paragraph, text)));
        boolean open = !paragraph.choices().isEmpty();
        String where =
                paragraph.texts().values().stream()
                        .flatMap(text -> keys(paragraph, text).stream())
                        .map(key -> beginnings.getOrDefault(key, ""))
                        .filter(beginning -> !beginning.isEmpty())
                        .findFirst()
                        .orElse("");
        tell(open ? Told.OPEN_POINTS : Told.AGREED, colour, where);
        String reason = sentences.say("colour.reason", name(colour));
        return open
                ? paragraph
                : paragraph.withStatus(
                        StatusChange.of(ParagraphStatus.AGREED, meaning.forum(), "", reason));
    }

    /** The one colour that a paragraph is in, in all its languages; null if it is in none. */
    private @Nullable TextColour colour(Paragraph paragraph) {
        TextColour all = null;
        for (MarkedText text : paragraph.texts().values()) {
            if (text.text().isBlank()) {
                continue;
            }
            TextColour colour = null;
            for (String key : keys(paragraph, text)) {
                colour = colour == null ? colours.get(key) : colour;
            }
            if (colour == null || (all != null && all != colour)) {
                return null;
            }
            all = colour;
        }
        return all;
    }

    /** How a text may have stood in its document: with its label in front of it or without. */
    private static List<String> keys(Paragraph paragraph, MarkedText text) {
        ParagraphLabel label = paragraph.label();
        String without = key(text.text());
        return label == null ? List.of(without) : List.of(key(label.text()) + without, without);
    }

    private static String key(String text) {
        return text.replaceAll("\\s+", "");
    }

    private void tellOthers(ColouredText text, Set<String> settled) {
        boolean whole = text.colouring().whole() != null;
        Set<TextColour> here = new HashSet<>();
        for (Passage passage : text.colouring().passages()) {
            TextColour colour = passage.colour();
            ColourMeaning meaning = said.get(colour);
            if (!here.add(colour) || meaning == ColourMeaning.NOTHING) {
                continue;
            }
            if (meaning == null) {
                tell(Told.FOUND, colour, passage.words());
            } else if (!whole) {
                tell(Told.IN_PART, colour, passage.words());
            } else if (!settled.contains(key(text.text()))) {
                tell(Told.UNSURE, colour, text.where());
            }
        }
    }

    private void tell(Told what, TextColour colour, String where) {
        told.computeIfAbsent(what, _ -> new EnumMap<>(TextColour.class))
                .computeIfAbsent(colour, _ -> new ArrayList<>())
                .add(where);
    }

    /** What to know of the colours, once the draft is marked. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        told.forEach(
                (what, all) ->
                        all.forEach(
                                (colour, places) ->
                                        remarks.add(
                                                sentences.say(
                                                        "coloured." + what.name(),
                                                        places.size(),
                                                        ImportReport.places(places),
                                                        name(colour),
                                                        colour.id()))));
        return remarks;
    }

    private String name(TextColour colour) {
        return sentences.say("colour." + colour.id());
    }
}
