package org.travaux.app.files.opening;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.importing.ColouredText;
import org.travaux.app.docx.reading.model.Colouring;
import org.travaux.app.docx.reading.model.Colouring.Passage;
import org.travaux.app.docx.reading.model.TextColour;
import org.travaux.app.i18n.Sentences;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.AgreedPassage;
import org.travaux.markup.draft.AgreedPassages;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.draft.records.ParagraphStatus;
import org.travaux.markup.draft.records.StatusChange;
import org.travaux.markup.profile.AgreedColours;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Records as agreed what documents mark as agreed by a colour. Nothing is believed of a colour
 * unless somebody said it, the user or the house. A paragraph that is in it from beginning to end,
 * in every language, is agreed; else the words that are in it, as passages. Open points are never
 * agreed; whatever is not recorded is told.
 */
final class AgreedByColour {
    /** What each colour means, as far as anybody says. */
    private final Map<TextColour, ColourMeaning> meanings = new EnumMap<>(TextColour.class);

    private final Map<TextColour, ColourMeaning> said;
    private final Sentences sentences;
    private final List<ColouredText> texts = new ArrayList<>();

    /** By text its colours; null if paragraphs of that text differ in them. */
    private final Map<String, @Nullable Colouring> colourings = new HashMap<>();

    /** By text the colour that all paragraphs of that text are in. */
    private final Map<String, @Nullable TextColour> colours = new HashMap<>();

    private final Map<String, String> beginnings = new HashMap<>();
    private final Map<Told, Map<TextColour, List<String>>> told = new EnumMap<>(Told.class);

    /** What is told of paragraphs in a colour. */
    private enum Told {
        /** Nobody said what the colour means. */
        FOUND,
        AGREED,
        /** Some of its words are in it, and agreed. */
        PASSAGE,
        OPEN_POINTS,
        /** Its words could not be found in the text that was made of it. */
        UNPLACED,
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
        AgreedColours table = draft.notation().agreedColours();
        if (table.own()) {
            meanings.putAll(ColourTable.of(table));
        }
        meanings.putAll(said);
        Set<String> seen = new HashSet<>();
        for (ColouredText text : texts) {
            String key = key(text.text());
            beginnings.putIfAbsent(key, text.where());
            TextColour whole = text.colouring().whole();
            boolean first = seen.add(key);
            colours.put(key, first || colours.get(key) == whole ? whole : null);
            boolean alike = first || text.colouring().equals(colourings.get(key));
            colourings.put(key, alike ? text.colouring() : null);
        }
        Set<String> settled = new HashSet<>();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Paragraph paragraph : draft.paragraphs()) {
            TextColour colour = colour(paragraph);
            paragraphs.add(
                    colour == null
                            ? withPassages(paragraph, draft.notation(), settled)
                            : marked(paragraph, colour, settled));
        }
        texts.forEach(text -> tellOthers(text, settled));
        return draft.withParagraphs(paragraphs);
    }

    private Paragraph marked(Paragraph paragraph, TextColour colour, Set<String> settled) {
        ColourMeaning meaning = meanings.get(colour);
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

    /** A paragraph of which only some words are in a colour. */
    private Paragraph withPassages(Paragraph paragraph, Profile notation, Set<String> settled) {
        Paragraph marked = paragraph;
        for (Map.Entry<Language, MarkedText> each : paragraph.texts().entrySet()) {
            for (String key : keys(paragraph, each.getValue())) {
                Colouring colouring = colourings.get(key);
                if (colouring != null && colouring.whole() == null) {
                    settled.add(key);
                    for (Passage passage : colouring.passages()) {
                        marked = withPassage(marked, each.getKey(), passage, notation);
                    }
                    break;
                }
            }
        }
        return marked;
    }

    private Paragraph withPassage(
            Paragraph paragraph, Language language, Passage passage, Profile notation) {
        ColourMeaning meaning = meanings.get(passage.colour());
        if (meaning == null || meaning == ColourMeaning.NOTHING) {
            return paragraph;
        }
        String beginning = ColouredText.beginning(passage);
        String text = paragraph.text(language).text();
        TextRange range = ColouredText.find(passage, text);
        if (range == null) {
            tell(Told.UNPLACED, passage.colour(), beginning);
            return paragraph;
        }
        AgreedPassage agreed =
                new AgreedPassage(
                        language,
                        range,
                        range.of(text),
                        StatusChange.of(
                                ParagraphStatus.AGREED, meaning.forum(), "", reason(passage)));
        List<AgreedPassage> all = new ArrayList<>(paragraph.passages());
        all.add(agreed);
        Paragraph marked = paragraph.withPassages(all);
        boolean open = AgreedPassages.contested(marked, notation).contains(agreed);
        tell(open ? Told.OPEN_POINTS : Told.PASSAGE, passage.colour(), beginning);
        return open ? paragraph : marked;
    }

    private String reason(Passage passage) {
        return sentences.say("colour.reason", name(passage.colour()));
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
        Set<TextColour> here = new HashSet<>();
        for (Passage passage : text.colouring().passages()) {
            TextColour colour = passage.colour();
            ColourMeaning meaning = meanings.get(colour);
            if (!here.add(colour) || meaning == ColourMeaning.NOTHING) {
                continue;
            }
            if (meaning == null) {
                tell(Told.FOUND, colour, ColouredText.beginning(passage));
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
