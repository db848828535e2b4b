package org.travaux.markup.draft.format;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.records.Resolution;
import org.travaux.markup.draft.records.SettledPlace;
import org.travaux.markup.draft.records.Settlement;
import org.travaux.markup.text.Asterisks;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextRange;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what was settled in a paragraph. */
final class SettlementReader {
    private final List<Language> languages;
    private final Map<Language, MarkedText> texts;

    /**
     * @param languages the draft's
     * @param texts the paragraph's
     */
    SettlementReader(List<Language> languages, Map<Language, MarkedText> texts) {
        this.languages = languages;
        this.texts = texts;
    }

    /**
     * All of a paragraph's records; none if it has no such field.
     *
     * @param place where the paragraph stands in the file, with a point behind it
     */
    List<Settlement> settlements(JsonNode paragraph, String place) throws DraftFormatException {
        List<Settlement> settlements = new ArrayList<>();
        if (paragraph.has("settlements")) {
            JsonNode nodes = DraftReader.array(paragraph, "settlements", place);
            for (int i = 0; i < nodes.size(); i++) {
                String at = place + "settlements[" + i + "].";
                settlements.add(settlement(DraftReader.object(nodes.get(i), at), at));
            }
        }
        return settlements;
    }

    private Settlement settlement(JsonNode node, String place) throws DraftFormatException {
        List<SettledPlace> places = new ArrayList<>();
        JsonNode nodes = DraftReader.array(node, "at", place);
        for (int i = 0; i < nodes.size(); i++) {
            String at = place + "at[" + i + "].";
            places.add(place(DraftReader.object(nodes.get(i), at), at));
        }
        return new Settlement(
                id(node, "choice", place),
                resolution(node, place),
                StatusReader.occasion(node, place),
                DraftReader.number(node, "texts", place, places.size()),
                places,
                DraftReader.unknown(node, DraftFormat.SETTLEMENT_FIELDS));
    }

    private static Resolution resolution(JsonNode node, String place) throws DraftFormatException {
        return switch (DraftReader.string(node, "is", place)) {
            case "adopted" -> {
                int alternative = DraftReader.number(node, "alternative", place, 1);
                if (alternative < 1) {
                    throw DraftReader.wrong(place + "alternative", node.path("alternative"));
                }
                yield new Resolution.Adopted(alternative - 1);
            }
            case "deleted" -> new Resolution.Deleted();
            case "replaced" -> new Resolution.Replaced();
            default -> throw DraftReader.wrong(place + "is", node.path("is"));
        };
    }

    private SettledPlace place(JsonNode node, String place) throws DraftFormatException {
        String tag = DraftReader.string(node, "language", place);
        if (!Language.isTag(tag) || !languages.contains(new Language(tag))) {
            throw DraftReader.wrong(place + "language", node.path("language"));
        }
        Language language = new Language(tag);
        String within = DraftReader.optionalString(node, "within", place, "");
        int start = DraftReader.number(node, "from", place, 0);
        int end = DraftReader.number(node, "to", place, start);
        if (end < start) {
            throw DraftReader.wrong(place + "to", node.path("to"));
        }
        // A merge by hand may have moved the text: the words are compared before it is reopened.
        int length = texts.getOrDefault(language, MarkedText.EMPTY).text().length();
        int limit = within.isEmpty() ? length : Integer.MAX_VALUE;
        return new SettledPlace(
                language,
                new TextRange(Math.min(start, limit), Math.min(end, limit)),
                DraftReader.optionalString(node, "now", place, ""),
                Asterisks.read(DraftReader.string(node, "before", place)),
                choices(node, place),
                within.isEmpty() ? null : within,
                DraftReader.unknown(node, DraftFormat.SETTLED_PLACE_FIELDS));
    }

    private static Map<Integer, String> choices(JsonNode node, String place)
            throws DraftFormatException {
        Map<Integer, String> choices = new HashMap<>();
        if (!DraftReader.isLeftOut(node, "choices")) {
            JsonNode nodes = DraftReader.object(node.path("choices"), place + "choices");
            for (Map.Entry<String, JsonNode> entry : nodes.properties()) {
                JsonNode offset = entry.getValue();
                if (!offset.isInt() || offset.asInt() < 0) {
                    throw DraftReader.wrong(place + "choices." + entry.getKey(), offset);
                }
                choices.put(offset.asInt(), entry.getKey());
            }
        }
        return choices;
    }

    private static String id(JsonNode node, String field, String place)
            throws DraftFormatException {
        String id = DraftReader.string(node, field, place);
        if (id.isEmpty()) {
            throw DraftReader.wrong(place + field, node.path(field));
        }
        return id;
    }
}
