package org.travaux.markup.draft.format;

import org.travaux.markup.draft.records.Revision;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Revisions as they stand in a draft's file. */
final class RevisionFields {
    private static final Set<String> KNOWN = Set.of("date", "open", "held", "settled");

    private RevisionFields() {}

    /** The revisions of a draft's file; none if it has none. */
    static List<Revision> read(JsonNode draft) throws DraftFormatException {
        if (!draft.has("revisions")) {
            return List.of();
        }
        List<Revision> revisions = new ArrayList<>();
        JsonNode nodes = DraftReader.array(draft, "revisions", "");
        for (int i = 0; i < nodes.size(); i++) {
            String place = "revisions[" + i + "].";
            JsonNode node = DraftReader.object(nodes.get(i), place);
            String date = DraftReader.date(node, place);
            revisions.add(
                    new Revision(
                            date,
                            DraftReader.number(node, "open", place, 0),
                            DraftReader.number(node, "held", place, 0),
                            DraftReader.number(node, "settled", place, 0),
                            DraftReader.unknown(node, KNOWN)));
        }
        return revisions;
    }

    /** A revision as one line of the file. */
    static String write(Revision revision) {
        List<String> fields = new ArrayList<>();
        if (!revision.date().isEmpty()) {
            fields.add(DraftWriter.field("date", revision.date()));
        }
        fields.add(DraftWriter.field("open", revision.open()));
        fields.add(DraftWriter.field("held", revision.held()));
        fields.add(DraftWriter.field("settled", revision.settled()));
        DraftWriter.unknown(revision.unknown(), KNOWN, fields);
        return "{" + String.join(",", fields) + "}";
    }
}
