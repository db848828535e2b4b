package org.travaux.markup.draft.format;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.ChoiceIdentity;
import org.travaux.markup.draft.Correspondence;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.MeantSo;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.records.Adoption;
import org.travaux.markup.draft.records.Occasion;
import org.travaux.markup.draft.records.StatusChange;
import org.travaux.markup.profile.Delegation;
import org.travaux.markup.text.Asterisks;
import org.travaux.markup.text.MarkedText;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes a draft's file: the same draft gives the same characters. */
final class DraftWriter {
    private final Draft draft;
    private final StringBuilder out = new StringBuilder();

    DraftWriter(Draft draft) {
        this.draft = draft;
    }

    String write() {
        out.append("{\n");
        out.append(field(DraftFormat.VERSION_FIELD, DraftFormat.VERSION)).append(",\n");
        out.append(field("symbol", draft.symbol())).append(",\n");
        out.append(field("profile", draft.profile())).append(",\n");
        out.append(field("sourceLanguage", draft.sourceLanguage().tag())).append(",\n");
        List<String> tags = draft.languages().stream().map(Language::tag).toList();
        out.append(field("languages", tags)).append(",\n");
        out.append(CirculatedFields.write(draft));
        out.append(DocumentLookFields.write(draft));
        appendUnknown(draft.unknown(), DraftFormat.DRAFT_FIELDS);
        out.append("\"delegations\":[");
        appendLines(draft.delegations().stream().map(this::delegation).toList());
        if (!draft.revisions().isEmpty()) {
            out.append("],\n\"revisions\":[");
            appendLines(draft.revisions().stream().map(RevisionFields::write).toList());
        }
        if (!draft.compilations().isEmpty()) {
            out.append("],\n\"compilations\":[");
            appendLines(draft.compilations().stream().map(CompilationFields::write).toList());
        }
        if (!draft.merges().isEmpty()) {
            out.append("],\n\"merges\":[");
            appendLines(draft.merges().stream().map(MergeFields::write).toList());
        }
        if (!draft.procedures().isEmpty()) {
            out.append("],\n\"procedures\":[");
            appendLines(draft.procedures().stream().map(ProcedureFields::write).toList());
        }
        if (!draft.internalNotes().isEmpty()) {
            out.append("],\n\"" + InternalNoteFields.FIELD + "\":[");
            appendLines(draft.internalNotes().stream().map(InternalNoteFields::write).toList());
        }
        if (!draft.adoption().equals(Adoption.NONE)) {
            out.append("],\n\"adoption\":").append(AdoptionFields.write(draft.adoption()));
            out.append(",\n\"paragraphs\":[");
        } else {
            out.append("],\n\"paragraphs\":[");
        }
        appendLines(draft.paragraphs().stream().map(this::paragraph).toList());
        return out.append("]\n}\n").toString();
    }

    private void appendLines(List<String> lines) {
        if (!lines.isEmpty()) {
            out.append('\n').append(String.join(",\n", lines)).append('\n');
        }
    }

    private void appendUnknown(Map<String, JsonNode> unknown, Set<String> known) {
        unknown.entrySet().stream()
                .filter(entry -> !known.contains(entry.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(
                        entry -> out.append(field(entry.getKey(), entry.getValue())).append(",\n"));
    }

    private String delegation(Delegation delegation) {
        List<String> fields = new ArrayList<>();
        fields.add(field("code", delegation.code()));
        List<String> names = new ArrayList<>();
        delegation.names().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(languageOrder()))
                .forEach(entry -> names.add(field(entry.getKey(), entry.getValue())));
        fields.add("\"names\":{" + String.join(",", names) + "}");
        if (delegation.group()) {
            fields.add(field("group", true));
        }
        if (!delegation.members().isEmpty()) {
            fields.add(field("members", delegation.members()));
        }
        fields.addAll(kept(draft.unknown(), "delegations", delegation.code()));
        return "{" + String.join(",", fields) + "}";
    }

    private String paragraph(Paragraph paragraph) {
        List<String> head = new ArrayList<>();
        head.add(field("id", paragraph.id()));
        head.add(field("kind", paragraph.kind().id()));
        if (paragraph.label() != null) {
            head.add(field("label", paragraph.label().text()));
        }
        if (paragraph.level() > 0) {
            head.add(field("level", paragraph.level()));
        }
        head.addAll(LayoutFields.write(paragraph.layout()));
        unknown(paragraph.unknown(), DraftFormat.PARAGRAPH_FIELDS, head);
        List<String> texts = new ArrayList<>();
        for (Language language : draft.languages()) {
            MarkedText text = paragraph.texts().get(language);
            if (text != null) {
                texts.add(" " + field(language.tag(), Asterisks.write(text)));
            }
        }
        String whole =
                "{" + String.join(",", head) + ",\"text\":{\n" + String.join(",\n", texts) + "}";
        if (!paragraph.choices().isEmpty()) {
            List<String> choices =
                    paragraph.choices().stream().map(choice -> choice(paragraph, choice)).toList();
            whole += ",\n \"choices\":[\n" + String.join(",\n", choices) + "]";
        }
        whole += correspondence(paragraph.correspondence());
        if (!paragraph.history().isEmpty()) {
            List<String> changes = paragraph.history().stream().map(this::status).toList();
            whole += ",\n \"status\":[\n" + String.join(",\n", changes) + "]";
        }
        if (!paragraph.passages().isEmpty()) {
            List<String> passages =
                    paragraph.passages().stream().map(PassageFields::write).toList();
            whole += ",\n \"" + PassageFields.FIELD + "\":[\n" + String.join(",\n", passages) + "]";
        }
        if (!paragraph.settlements().isEmpty()) {
            List<String> settlements =
                    paragraph.settlements().stream().map(SettlementWriter::write).toList();
            whole += ",\n \"settlements\":[\n" + String.join(",\n", settlements) + "]";
        }
        return whole + "}";
    }

    private String correspondence(Correspondence known) {
        String written = "";
        List<String> behind = new ArrayList<>();
        for (Language language : draft.languages()) {
            String source = known.behind().get(language);
            if (source != null) {
                behind.add(field(language.tag(), source));
            }
        }
        if (!behind.isEmpty()) {
            written += ",\n \"behind\":{" + String.join(",", behind) + "}";
        }
        if (!known.meantSo().isEmpty()) {
            List<String> meant = known.meantSo().stream().map(DraftWriter::meantSo).toList();
            written += ",\n \"meantSo\":[\n" + String.join(",\n", meant) + "]";
        }
        return written;
    }

    private static String meantSo(MeantSo difference) {
        List<String> fields = new ArrayList<>();
        fields.add(field("finding", difference.finding()));
        if (!difference.reason().isEmpty()) {
            fields.add(field("reason", difference.reason()));
        }
        unknown(difference.unknown(), DraftFormat.MEANT_SO_FIELDS, fields);
        return "  {" + String.join(",", fields) + "}";
    }

    private String status(StatusChange change) {
        List<String> fields = new ArrayList<>();
        fields.add(field("is", change.status().id()));
        occasion(new Occasion(change.forum(), change.date()), fields);
        if (!change.reason().isEmpty()) {
            fields.add(field("reason", change.reason()));
        }
        unknown(change.unknown(), DraftFormat.STATUS_FIELDS, fields);
        return "  {" + String.join(",", fields) + "}";
    }

    static void occasion(Occasion occasion, List<String> fields) {
        if (occasion.forum() != null) {
            fields.add(field("forum", occasion.forum().id()));
        }
        if (!occasion.date().isEmpty()) {
            fields.add(field("date", occasion.date()));
        }
    }

    static void unknown(Map<String, JsonNode> unknown, Set<String> known, List<String> fields) {
        unknown.entrySet().stream()
                .filter(entry -> !known.contains(entry.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> fields.add(field(entry.getKey(), entry.getValue())));
    }

    private String choice(Paragraph paragraph, ChoiceIdentity choice) {
        List<String> fields = new ArrayList<>();
        fields.add(field("id", choice.id()));
        fields.addAll(offsets(choice.at()));
        if (!choice.alternatives().isEmpty()) {
            List<String> alternatives =
                    choice.alternatives().stream()
                            .map(at -> "{" + String.join(",", offsets(at)) + "}")
                            .toList();
            fields.add("\"alternatives\":[" + String.join(",", alternatives) + "]");
            if (choice.confirmed()) {
                fields.add(field("confirmed", true));
            }
        }
        fields.addAll(kept(paragraph.unknown(), "choices", choice.id()));
        return "  {" + String.join(",", fields) + "}";
    }

    private List<String> offsets(Map<Language, Integer> at) {
        List<String> fields = new ArrayList<>();
        for (Language language : draft.languages()) {
            Integer offset = at.get(language);
            if (offset != null) {
                fields.add(field(language.tag(), offset));
            }
        }
        return fields;
    }

    /** Fields of a part of the file that this version did not know, under the part's id. */
    private static List<String> kept(Map<String, JsonNode> unknown, String part, String id) {
        List<String> fields = new ArrayList<>();
        JsonNode ofPart = unknown.getOrDefault(part, MissingNode.getInstance());
        for (Map.Entry<String, JsonNode> entry : ofPart.path(id).properties()) {
            fields.add(field(entry.getKey(), entry.getValue()));
        }
        return fields;
    }

    private Comparator<String> languageOrder() {
        List<String> tags = draft.languages().stream().map(Language::tag).toList();
        return Comparator.<String>comparingInt(
                        tag -> tags.contains(tag) ? tags.indexOf(tag) : tags.size())
                .thenComparing(Comparator.naturalOrder());
    }

    static String field(String name, Object value) {
        return json(name) + ":" + json(value);
    }

    private static String json(Object value) {
        return escapeLoneSurrogates(DraftFormat.JSON.writeValueAsString(value));
    }

    /** A surrogate without its other half can't be written in UTF-8, but as an escape it can. */
    private static String escapeLoneSurrogates(String json) {
        StringBuilder escaped = null;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (!Character.isSurrogate(c)) {
                if (escaped != null) {
                    escaped.append(c);
                }
                continue;
            }
            boolean pair =
                    i + 1 < json.length() && Character.isSurrogatePair(c, json.charAt(i + 1));
            if (pair) {
                if (escaped != null) {
                    escaped.append(c).append(json.charAt(i + 1));
                }
                i++;
                continue;
            }
            if (escaped == null) {
                escaped = new StringBuilder(json.length() + 8).append(json, 0, i);
            }
            escaped.append(String.format("\\u%04x", (int) c));
        }
        return escaped == null ? json : escaped.toString();
    }
}
