package org.travaux.markup.profile;

import tools.jackson.databind.JsonNode;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The colours by which texts show what is agreed: many bodies highlight it, each by its own table.
 *
 * @param byForum the name of a colour, {@code yellow}, by where something was agreed: {@code
 *     informals}, {@code working-group}, {@code plenary}, and {@code agreed} where that is not
 *     known
 * @param own whether the house has a table of its own, so that its texts show agreed paragraphs in
 *     colour too; else only passages, which can't be shown in another way
 */
public record AgreedColours(Map<String, String> byForum, boolean own) {
    public AgreedColours {
        byForum = Map.copyOf(byForum);
    }

    /** What all houses share, but where a house says otherwise. */
    static AgreedColours of(JsonNode shared, JsonNode house) {
        Map<String, String> byForum = new LinkedHashMap<>();
        for (JsonNode source : new JsonNode[] {shared, house}) {
            for (Map.Entry<String, JsonNode> each : source.properties()) {
                byForum.put(each.getKey(), each.getValue().asString());
            }
        }
        return new AgreedColours(byForum, !house.isMissingNode());
    }
}
