package org.travaux.markup.profile;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words in which delegations ask for other words, in every language. */
final class RequestWords {
    private static final String FREE = "*";

    private final Map<String, WordingRequest> requests = new HashMap<>();

    /** What a request to move the text begins or ends with. */
    private final List<String> moveBeginnings = new ArrayList<>();

    private final List<String> moveEndings = new ArrayList<>();

    /** The letters of these: most of what is asked about has none of them. */
    private final Letters beginnings = new Letters();

    private final Letters endings = new Letters();

    RequestWords(JsonNode shared, JsonNode house) {
        Map<WordingRequest, String> fields = new EnumMap<>(WordingRequest.class);
        fields.put(WordingRequest.INSERT, "insert");
        fields.put(WordingRequest.INSERT_AFTER, "insertAfter");
        fields.put(WordingRequest.AFTER_INSERT, "afterInsert");
        fields.put(WordingRequest.REPLACE, "replace");
        fields.put(WordingRequest.DELETE, "delete");
        for (JsonNode source : List.of(shared, house)) {
            JsonNode proposals = source.path("proposals");
            fields.forEach(
                    (request, field) ->
                            proposals
                                    .path(field)
                                    .forEach(
                                            list ->
                                                    list.forEach(
                                                            words ->
                                                                    requests.put(
                                                                            words.asString(),
                                                                            request))));
            proposals
                    .path("move")
                    .forEach(list -> list.forEach(words -> addMove(words.asString())));
        }
        beginnings.addBeginnings(moveBeginnings);
        endings.addEnds(moveEndings);
    }

    private void addMove(String words) {
        if (words.startsWith(FREE)) {
            moveEndings.add(words.substring(FREE.length()));
        } else {
            moveBeginnings.add(words.substring(0, words.length() - FREE.length()));
        }
    }

    @Nullable WordingRequest find(String frame) {
        return requests.get(frame.toLowerCase(Locale.ROOT));
    }

    boolean isMove(String words) {
        if (!beginnings.mayBegin(words, 0) && !endings.mayEnd(words, words.length())) {
            return false;
        }
        String lower = words.toLowerCase(Locale.ROOT);
        return moveBeginnings.stream().anyMatch(lower::startsWith)
                || moveEndings.stream().anyMatch(lower::endsWith);
    }
}
