package org.travaux.markup.draft.format;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.format.DraftFormatException.Problem;
import org.travaux.markup.draft.records.AdoptedSymbol;
import org.travaux.markup.draft.records.Adoption;
import org.travaux.markup.draft.records.KeptLabels;
import org.travaux.markup.draft.records.NamedParagraph;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was answered before the text is adopted, as it stands in a draft's file. */
final class AdoptionFields {
    private static final String PLACE = "adoption.";
    private static final Set<String> KNOWN = Set.of("labels", "symbol", "toLookAt");
    private static final Set<String> LABEL_FIELDS = Set.of("keep", "forum", "date");
    private static final Set<String> SYMBOL_FIELDS = Set.of("is", "instead", "forum", "date");

    private AdoptionFields() {}

    /** The answers of a draft's file; none if it has none. */
    static Adoption read(JsonNode draft, List<Language> languages) throws DraftFormatException {
        if (!draft.has("adoption")) {
            return Adoption.NONE;
        }
        JsonNode node = DraftReader.object(draft.path("adoption"), PLACE);
        return new Adoption(
                labels(node), symbol(node), toLookAt(node, languages), unknown(node, KNOWN));
    }

    private static Map<String, JsonNode> unknown(JsonNode node, Set<String> known) {
        return DraftReader.unknown(node, known);
    }

    private static @Nullable KeptLabels labels(JsonNode adoption) throws DraftFormatException {
        if (!adoption.has("labels")) {
            return null;
        }
        String place = PLACE + "labels.";
        JsonNode node = DraftReader.object(adoption.path("labels"), place);
        return new KeptLabels(
                DraftReader.strings(node, "keep", place),
                StatusReader.occasion(node, place),
                unknown(node, LABEL_FIELDS));
    }

    private static @Nullable AdoptedSymbol symbol(JsonNode adoption) throws DraftFormatException {
        if (!adoption.has("symbol")) {
            return null;
        }
        String place = PLACE + "symbol.";
        JsonNode node = DraftReader.object(adoption.path("symbol"), place);
        return new AdoptedSymbol(
                DraftReader.string(node, "is", place),
                DraftReader.optionalString(node, "instead", place, ""),
                StatusReader.occasion(node, place),
                unknown(node, SYMBOL_FIELDS));
    }

    private static List<NamedParagraph> toLookAt(JsonNode adoption, List<Language> languages)
            throws DraftFormatException {
        if (!adoption.has("toLookAt")) {
            return List.of();
        }
        List<NamedParagraph> words = new ArrayList<>();
        JsonNode nodes = DraftReader.array(adoption, "toLookAt", PLACE);
        for (int i = 0; i < nodes.size(); i++) {
            String place = PLACE + "toLookAt[" + i + "].";
            JsonNode node = DraftReader.object(nodes.get(i), place);
            String tag = DraftReader.string(node, "language", place);
            if (!Language.isTag(tag) || !languages.contains(new Language(tag))) {
                throw new DraftFormatException(Problem.WRONG_VALUE, place + "language", tag);
            }
            words.add(
                    new NamedParagraph(
                            DraftReader.string(node, "paragraph", place),
                            new Language(tag),
                            DraftReader.string(node, "words", place)));
        }
        return words;
    }

    /** The answers as lines of the file. */
    static String write(Adoption adoption) {
        List<String> parts = new ArrayList<>();
        KeptLabels labels = adoption.labels();
        if (labels != null) {
            List<String> fields = new ArrayList<>();
            fields.add(DraftWriter.field("keep", labels.findings()));
            DraftWriter.occasion(labels.occasion(), fields);
            DraftWriter.unknown(labels.unknown(), LABEL_FIELDS, fields);
            parts.add(" \"labels\":{" + String.join(",", fields) + "}");
        }
        AdoptedSymbol symbol = adoption.symbol();
        if (symbol != null) {
            List<String> fields = new ArrayList<>();
            fields.add(DraftWriter.field("is", symbol.symbol()));
            fields.add(DraftWriter.field("instead", symbol.instead()));
            DraftWriter.occasion(symbol.occasion(), fields);
            DraftWriter.unknown(symbol.unknown(), SYMBOL_FIELDS, fields);
            parts.add(" \"symbol\":{" + String.join(",", fields) + "}");
        }
        if (!adoption.toLookAt().isEmpty()) {
            List<String> words = adoption.toLookAt().stream().map(AdoptionFields::write).toList();
            parts.add(" \"toLookAt\":[\n" + String.join(",\n", words) + "]");
        }
        List<String> unknown = new ArrayList<>();
        DraftWriter.unknown(adoption.unknown(), KNOWN, unknown);
        unknown.forEach(field -> parts.add(" " + field));
        return "{\n" + String.join(",\n", parts) + "\n}";
    }

    private static String write(NamedParagraph words) {
        return "  {"
                + String.join(
                        ",",
                        DraftWriter.field("paragraph", words.paragraph()),
                        DraftWriter.field("language", words.language().tag()),
                        DraftWriter.field("words", words.words()))
                + "}";
    }
}
