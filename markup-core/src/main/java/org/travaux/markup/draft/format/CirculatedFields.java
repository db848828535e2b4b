package org.travaux.markup.draft.format;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.records.Circulated;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/** What a draft was sent to a delegation as, as fields of its file. */
final class CirculatedFields {
    static final String FIELD = "circulated";

    private CirculatedFields() {}

    /** What the file says; null if it says nothing. */
    static @Nullable Circulated read(JsonNode draft) throws DraftFormatException {
        if (DraftReader.isLeftOut(draft, FIELD)) {
            return null;
        }
        String place = FIELD + ".";
        JsonNode node = DraftReader.object(draft.path(FIELD), place);
        String to = DraftReader.string(node, "to", place);
        String state = DraftReader.optionalString(node, "state", place, "");
        String deadline = DraftReader.optionalString(node, "deadline", place, "");
        if (to.isBlank()) {
            throw DraftReader.wrong(place + "to", node.path("to"));
        }
        if (!Circulated.isState(state)) {
            throw DraftReader.wrong(place + "state", node.path("state"));
        }
        if (!Circulated.isDeadline(deadline)) {
            throw DraftReader.wrong(place + "deadline", node.path("deadline"));
        }
        return new Circulated(
                to,
                DraftReader.optionalString(node, "symbol", place, ""),
                DraftReader.optionalString(node, "revision", place, ""),
                state,
                deadline);
    }

    /** The field, with a comma behind it; nothing for the text itself. */
    static String write(Draft draft) {
        Circulated sent = draft.circulated();
        if (sent == null) {
            return "";
        }
        List<String> fields = new ArrayList<>();
        fields.add(DraftWriter.field("to", sent.to()));
        add("symbol", sent.symbol(), fields);
        add("revision", sent.revision(), fields);
        add("state", sent.state(), fields);
        add("deadline", sent.deadline(), fields);
        return "\"" + FIELD + "\":{" + String.join(",", fields) + "},\n";
    }

    private static void add(String field, String value, List<String> fields) {
        if (!value.isEmpty()) {
            fields.add(DraftWriter.field(field, value));
        }
    }
}
