package org.travaux.markup.draft.format;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.records.Forum;
import org.travaux.markup.draft.records.Occasion;
import org.travaux.markup.draft.records.ParagraphStatus;
import org.travaux.markup.draft.records.StatusChange;

import tools.jackson.databind.JsonNode;

import java.util.Set;

/** Reads what was said of a paragraph as a whole. */
final class StatusReader {
    private StatusReader() {}

    /**
     * One change of a paragraph's status.
     *
     * @param place where it stands in the file, with a point behind it
     * @param known the fields that are no unknown ones
     */
    static StatusChange change(JsonNode node, String place, Set<String> known)
            throws DraftFormatException {
        String status = DraftReader.string(node, "is", place);
        Occasion occasion = occasion(node, place);
        return new StatusChange(
                ParagraphStatus.of(status)
                        .orElseThrow(() -> DraftReader.wrong(place + "is", node.path("is"))),
                occasion.forum(),
                occasion.date(),
                DraftReader.optionalString(node, "reason", place, ""),
                DraftReader.unknown(node, known));
    }

    /** Where and when something was agreed. */
    static Occasion occasion(JsonNode node, String place) throws DraftFormatException {
        String date = DraftReader.date(node, place);
        return new Occasion(forum(node, place), date);
    }

    private static @Nullable Forum forum(JsonNode node, String place) throws DraftFormatException {
        String forum = DraftReader.optionalString(node, "forum", place, "");
        if (forum.isEmpty()) {
            return null;
        }
        return Forum.of(forum)
                .orElseThrow(() -> DraftReader.wrong(place + "forum", node.path("forum")));
    }
}
