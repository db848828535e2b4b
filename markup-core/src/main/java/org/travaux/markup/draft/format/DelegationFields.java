package org.travaux.markup.draft.format;

import org.travaux.markup.profile.Delegation;

import tools.jackson.databind.JsonNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A delegation as it stands in a draft's file. */
final class DelegationFields {
    private DelegationFields() {}

    /**
     * @param place where it stands in the file, with a point behind it
     */
    static Delegation read(JsonNode node, String place) throws DraftFormatException {
        String code = DraftReader.string(node, "code", place);
        if (code.isBlank()) {
            throw DraftReader.wrong(place + "code", node.path("code"));
        }
        List<String> members =
                DraftReader.isLeftOut(node, "members")
                        ? List.of()
                        : DraftReader.strings(node, "members", place);
        return new Delegation(
                code, names(node, place), members, DraftReader.flag(node, "group", place));
    }

    private static Map<String, List<String>> names(JsonNode delegation, String place)
            throws DraftFormatException {
        Map<String, List<String>> names = new LinkedHashMap<>();
        if (!DraftReader.isLeftOut(delegation, "names")) {
            JsonNode node = DraftReader.object(delegation.path("names"), place + "names");
            for (String tag : node.propertyNames()) {
                names.put(tag, names(node, tag, place + "names."));
            }
        }
        return names;
    }

    private static List<String> names(JsonNode node, String tag, String place)
            throws DraftFormatException {
        List<String> names = DraftReader.strings(node, tag, place);
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).isBlank()) {
                throw DraftReader.wrong(place + tag + "[" + i + "]", node.path(tag).get(i));
            }
        }
        return names;
    }
}
