package org.travaux.markup.draft.format;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.ChoiceIdentity;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.format.DraftFormatException.Problem;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.draft.records.StatusChange;
import org.travaux.markup.profile.Delegation;
import org.travaux.markup.profile.Profiles;
import org.travaux.markup.text.Asterisks;
import org.travaux.markup.text.MarkedText;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a draft of its file's JSON, or says what is wrong with it and where. */
final class DraftReader {
    private final JsonNode root;
    private final Set<String> ids = new HashSet<>();
    private List<Language> languages = List.of();

    DraftReader(JsonNode root) {
        this.root = root;
    }

    Draft draft() throws DraftFormatException {
        if (!root.isObject() || !root.path(DraftFormat.VERSION_FIELD).isIntegralNumber()) {
            throw new DraftFormatException(Problem.NOT_A_DRAFT);
        }
        int version = root.path(DraftFormat.VERSION_FIELD).asInt(Integer.MAX_VALUE);
        if (version > DraftFormat.VERSION) {
            throw new DraftFormatException(Problem.NEWER_VERSION, version, DraftFormat.VERSION);
        }
        if (version < 1) {
            throw wrong(DraftFormat.VERSION_FIELD, root.path(DraftFormat.VERSION_FIELD));
        }
        languages = languages();
        Language source = language(string(root, "sourceLanguage", ""), "sourceLanguage");
        if (!languages.contains(source)) {
            throw wrong("sourceLanguage", root.path("sourceLanguage"));
        }
        Map<String, JsonNode> unknown = unknown(root, DraftFormat.DRAFT_FIELDS);
        return new Draft(
                optionalString(root, "symbol", "", ""),
                profile(),
                source,
                languages,
                delegations(unknown),
                paragraphs(),
                RevisionFields.read(root),
                AdoptionFields.read(root, languages),
                CompilationFields.read(root),
                MergeFields.read(root),
                ProcedureFields.read(root),
                DocumentLookFields.read(root),
                InternalNoteFields.read(root),
                CirculatedFields.read(root),
                unknown);
    }

    private String profile() throws DraftFormatException {
        String profile = optionalString(root, "profile", "", Profiles.usualName());
        if (Profiles.find(profile).isEmpty()) {
            throw wrong("profile", root.path("profile"));
        }
        return profile;
    }

    private List<Language> languages() throws DraftFormatException {
        List<Language> found = new ArrayList<>();
        JsonNode tags = array(root, "languages", "");
        for (int i = 0; i < tags.size(); i++) {
            String place = "languages[" + i + "]";
            Language language = language(text(tags.get(i), place), place);
            if (found.contains(language)) {
                throw wrong(place, tags.get(i));
            }
            found.add(language);
        }
        if (found.isEmpty()) {
            throw new DraftFormatException(Problem.MISSING, "languages[0]");
        }
        return found;
    }

    private static Language language(String tag, String place) throws DraftFormatException {
        if (!Language.isTag(tag)) {
            throw new DraftFormatException(Problem.WRONG_VALUE, place, tag);
        }
        return new Language(tag);
    }

    private List<Delegation> delegations(Map<String, JsonNode> unknownOfDraft)
            throws DraftFormatException {
        List<Delegation> delegations = new ArrayList<>();
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        JsonNode nodes = isLeftOut(root, "delegations") ? kept : array(root, "delegations", "");
        for (int i = 0; i < nodes.size(); i++) {
            String place = "delegations[" + i + "].";
            JsonNode node = object(nodes.get(i), place);
            Delegation delegation = DelegationFields.read(node, place);
            delegations.add(delegation);
            keep(delegation.code(), unknown(node, DraftFormat.DELEGATION_FIELDS), kept);
        }
        if (!kept.isEmpty()) {
            unknownOfDraft.put("delegations", kept);
        }
        return delegations;
    }

    private List<Paragraph> paragraphs() throws DraftFormatException {
        List<Paragraph> paragraphs = new ArrayList<>();
        JsonNode nodes = array(root, "paragraphs", "");
        for (int i = 0; i < nodes.size(); i++) {
            String place = "paragraphs[" + i + "].";
            paragraphs.add(paragraph(object(nodes.get(i), place), place));
        }
        return paragraphs;
    }

    private Paragraph paragraph(JsonNode node, String place) throws DraftFormatException {
        String kindId = string(node, "kind", place);
        ParagraphKind kind =
                ParagraphKind.of(kindId)
                        .orElseThrow(
                                () ->
                                        new DraftFormatException(
                                                Problem.WRONG_VALUE, place + "kind", kindId));
        String label = optionalString(node, "label", place, "");
        Map<Language, MarkedText> texts = new LinkedHashMap<>();
        JsonNode text = object(node.path("text"), place + "text");
        for (Map.Entry<String, JsonNode> entry : text.properties()) {
            String textPlace = place + "text." + entry.getKey();
            Language language = language(entry.getKey(), textPlace);
            if (!languages.contains(language)) {
                throw new DraftFormatException(Problem.WRONG_VALUE, textPlace, entry.getKey());
            }
            texts.put(language, Asterisks.read(text(entry.getValue(), textPlace)));
        }
        Map<String, JsonNode> unknown = unknown(node, DraftFormat.PARAGRAPH_FIELDS);
        return new Paragraph(
                id(node, place),
                kind,
                label.isEmpty() ? null : new ParagraphLabel(label),
                level(node, place),
                LayoutFields.read(node, place),
                texts,
                choices(node, place, texts, unknown),
                CorrespondenceReader.correspondence(node, place, languages),
                history(node, place),
                PassageFields.read(node, place, languages, texts),
                new SettlementReader(languages, texts).settlements(node, place),
                unknown);
    }

    private static int level(JsonNode node, String place) throws DraftFormatException {
        int level = number(node, "level", place, 0);
        if (level > Paragraph.DEEPEST_LEVEL) {
            throw wrong(place + "level", node.path("level"));
        }
        return level;
    }

    /** Which alternatives belong together. */
    private List<Map<Language, Integer>> alternatives(
            JsonNode choice, String place, Map<Language, MarkedText> texts)
            throws DraftFormatException {
        if (!choice.has("alternatives")) {
            return List.of();
        }
        List<Map<Language, Integer>> alternatives = new ArrayList<>();
        JsonNode nodes = array(choice, "alternatives", place);
        for (int i = 0; i < nodes.size(); i++) {
            String alternativePlace = place + "alternatives[" + i + "].";
            JsonNode node = object(nodes.get(i), alternativePlace);
            Map<Language, Integer> at = new HashMap<>();
            for (Language language : languages) {
                putOffset(node.get(language.tag()), alternativePlace, language, texts, at);
            }
            alternatives.add(at);
        }
        return alternatives;
    }

    /**
     * Where a bracket stands. A merge by hand may have moved the text: such a bracket is found
     * again by structure.
     */
    private static void putOffset(
            @Nullable JsonNode offset,
            String place,
            Language language,
            Map<Language, MarkedText> texts,
            Map<Language, Integer> at)
            throws DraftFormatException {
        if (offset != null && !offset.isNull() && !offset.isIntegralNumber()) {
            throw wrong(place + language.tag(), offset);
        }
        int length = texts.getOrDefault(language, MarkedText.EMPTY).text().length();
        if (offset != null && offset.isInt() && isIn(offset.asInt(), length)) {
            at.put(language, offset.asInt());
        }
    }

    private List<ChoiceIdentity> choices(
            JsonNode paragraph,
            String paragraphPlace,
            Map<Language, MarkedText> texts,
            Map<String, JsonNode> unknownOfParagraph)
            throws DraftFormatException {
        if (!paragraph.has("choices")) {
            return List.of();
        }
        List<ChoiceIdentity> choices = new ArrayList<>();
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        JsonNode nodes = array(paragraph, "choices", paragraphPlace);
        for (int i = 0; i < nodes.size(); i++) {
            String place = paragraphPlace + "choices[" + i + "].";
            JsonNode node = object(nodes.get(i), place);
            Map<Language, Integer> at = new HashMap<>();
            Map<String, JsonNode> unknown =
                    unknown(node, Set.of("id", "alternatives", "confirmed"));
            for (Language language : languages) {
                putOffset(unknown.remove(language.tag()), place, language, texts, at);
            }
            String id = id(node, place);
            boolean confirmed = flag(node, "confirmed", place);
            choices.add(new ChoiceIdentity(id, at, alternatives(node, place, texts), confirmed));
            keep(id, unknown, kept);
        }
        if (!kept.isEmpty()) {
            unknownOfParagraph.put("choices", kept);
        }
        return choices;
    }

    private static List<StatusChange> history(JsonNode paragraph, String paragraphPlace)
            throws DraftFormatException {
        if (!paragraph.has("status")) {
            return List.of();
        }
        List<StatusChange> changes = new ArrayList<>();
        JsonNode nodes = array(paragraph, "status", paragraphPlace);
        for (int i = 0; i < nodes.size(); i++) {
            String place = paragraphPlace + "status[" + i + "].";
            changes.add(
                    StatusReader.change(
                            object(nodes.get(i), place), place, DraftFormat.STATUS_FIELDS));
        }
        return changes;
    }

    private static boolean isIn(int offset, int length) {
        return offset >= 0 && offset < length;
    }

    private String id(JsonNode node, String place) throws DraftFormatException {
        String id = string(node, "id", place);
        if (id.isEmpty() || !ids.add(id)) {
            throw new DraftFormatException(Problem.WRONG_VALUE, place + "id", id);
        }
        return id;
    }

    static Map<String, JsonNode> unknown(JsonNode node, Set<String> known) {
        Map<String, JsonNode> unknown = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (!known.contains(field.getKey())) {
                unknown.put(field.getKey(), field.getValue());
            }
        }
        return unknown;
    }

    private static void keep(String id, Map<String, JsonNode> unknown, ObjectNode kept) {
        if (!unknown.isEmpty()) {
            unknown.forEach(kept.withObjectProperty(id)::set);
        }
    }

    static JsonNode array(JsonNode parent, String field, String place) throws DraftFormatException {
        JsonNode node = parent.path(field);
        if (node.isMissingNode()) {
            throw new DraftFormatException(Problem.MISSING, place + field);
        }
        if (!node.isArray()) {
            throw wrong(place + field, node);
        }
        return node;
    }

    static JsonNode object(JsonNode node, String place) throws DraftFormatException {
        String name = place.endsWith(".") ? place.substring(0, place.length() - 1) : place;
        if (node.isMissingNode()) {
            throw new DraftFormatException(Problem.MISSING, name);
        }
        if (!node.isObject()) {
            throw wrong(name, node);
        }
        return node;
    }

    /** A whole number from 0 on. */
    static int number(JsonNode parent, String field, String place, int otherwise)
            throws DraftFormatException {
        JsonNode node = parent.path(field);
        if (node.isMissingNode()) {
            return otherwise;
        }
        if (!node.isInt() || node.asInt() < 0) {
            throw wrong(place + field, node);
        }
        return node.asInt();
    }

    static String string(JsonNode parent, String field, String place) throws DraftFormatException {
        JsonNode node = parent.path(field);
        if (node.isMissingNode()) {
            throw new DraftFormatException(Problem.MISSING, place + field);
        }
        return text(node, place + field);
    }

    static String optionalString(JsonNode parent, String field, String place, String otherwise)
            throws DraftFormatException {
        return isLeftOut(parent, field) ? otherwise : string(parent, field, place);
    }

    /** Whether a field is not there, or says nothing. */
    static boolean isLeftOut(JsonNode parent, String field) {
        JsonNode node = parent.path(field);
        return node.isMissingNode() || node.isNull();
    }

    /** Something that holds only if it is said. */
    static boolean flag(JsonNode parent, String field, String place) throws DraftFormatException {
        if (isLeftOut(parent, field)) {
            return false;
        }
        JsonNode node = parent.path(field);
        if (!node.isBoolean()) {
            throw wrong(place + field, node);
        }
        return node.asBoolean();
    }

    /** The field {@code date}; empty if there is none. */
    static String date(JsonNode parent, String place) throws DraftFormatException {
        String date = optionalString(parent, "date", place, "");
        if (!StatusChange.isDate(date)) {
            throw wrong(place + "date", parent.path("date"));
        }
        return date;
    }

    static List<String> strings(JsonNode parent, String field, String place)
            throws DraftFormatException {
        List<String> strings = new ArrayList<>();
        JsonNode nodes = array(parent, field, place);
        for (int i = 0; i < nodes.size(); i++) {
            strings.add(text(nodes.get(i), place + field + "[" + i + "]"));
        }
        return strings;
    }

    private static String text(@Nullable JsonNode node, String place) throws DraftFormatException {
        if (node == null || !node.isString()) {
            throw wrong(place, node);
        }
        return node.asString();
    }

    static DraftFormatException wrong(String place, @Nullable JsonNode node) {
        String value = String.valueOf(node);
        String shown = value.length() > 60 ? value.substring(0, 60) + "…" : value;
        return new DraftFormatException(Problem.WRONG_VALUE, place, shown);
    }
}
