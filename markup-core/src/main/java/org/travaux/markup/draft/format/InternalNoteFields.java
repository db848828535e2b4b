package org.travaux.markup.draft.format;

import org.travaux.markup.draft.InternalNote;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Internal notes as entries of a draft's file. */
final class InternalNoteFields {
    static final String FIELD = "internalNotes";

    private InternalNoteFields() {}

    static List<InternalNote> read(JsonNode draft) throws DraftFormatException {
        if (DraftReader.isLeftOut(draft, FIELD)) {
            return List.of();
        }
        List<InternalNote> notes = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        JsonNode nodes = DraftReader.array(draft, FIELD, "");
        for (int i = 0; i < nodes.size(); i++) {
            String place = FIELD + "[" + i + "].";
            JsonNode node = DraftReader.object(nodes.get(i), place);
            String id = DraftReader.string(node, "id", place);
            String when = DraftReader.optionalString(node, "when", place, "");
            String text = DraftReader.string(node, "text", place);
            if (id.isEmpty() || !ids.add(id)) {
                throw DraftReader.wrong(place + "id", node.path("id"));
            }
            if (!InternalNote.isWhen(when)) {
                throw DraftReader.wrong(place + "when", node.path("when"));
            }
            if (text.isBlank()) {
                throw DraftReader.wrong(place + "text", node.path("text"));
            }
            notes.add(
                    new InternalNote(
                            id,
                            DraftReader.optionalString(node, "paragraph", place, ""),
                            DraftReader.optionalString(node, "by", place, ""),
                            when,
                            text));
        }
        return notes;
    }

    static String write(InternalNote note) {
        List<String> fields = new ArrayList<>();
        fields.add(DraftWriter.field("id", note.id()));
        add("paragraph", note.paragraph(), fields);
        add("by", note.by(), fields);
        add("when", note.when(), fields);
        fields.add(DraftWriter.field("text", note.text()));
        return "{" + String.join(",", fields) + "}";
    }

    private static void add(String field, String value, List<String> fields) {
        if (!value.isEmpty()) {
            fields.add(DraftWriter.field(field, value));
        }
    }
}
