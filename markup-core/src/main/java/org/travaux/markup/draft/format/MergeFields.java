package org.travaux.markup.draft.format;

import org.travaux.markup.draft.records.MergeRecord;
import org.travaux.markup.draft.records.MergeRemark;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Records of merges as they stand in a draft's file. */
final class MergeFields {
    private static final int SIDES = 2;

    private MergeFields() {}

    /** The merges of a draft's file; none if it has none. */
    static List<MergeRecord> read(JsonNode draft) throws DraftFormatException {
        if (!draft.has("merges")) {
            return List.of();
        }
        List<MergeRecord> merges = new ArrayList<>();
        JsonNode nodes = DraftReader.array(draft, "merges", "");
        for (int i = 0; i < nodes.size(); i++) {
            String place = "merges[" + i + "].";
            JsonNode node = DraftReader.object(nodes.get(i), place);
            merges.add(
                    new MergeRecord(
                            DraftReader.date(node, place),
                            sides(node, place),
                            remarks(node, place)));
        }
        return merges;
    }

    private static List<String> sides(JsonNode merge, String place) throws DraftFormatException {
        JsonNode nodes = DraftReader.array(merge, "sides", place);
        List<String> sides = new ArrayList<>();
        for (JsonNode node : nodes) {
            if (!node.isString()) {
                throw DraftReader.wrong(place + "sides", node);
            }
            sides.add(node.stringValue());
        }
        if (sides.size() != SIDES) {
            throw DraftReader.wrong(place + "sides", nodes);
        }
        return sides;
    }

    private static List<MergeRemark> remarks(JsonNode merge, String place)
            throws DraftFormatException {
        List<MergeRemark> remarks = new ArrayList<>();
        JsonNode nodes = DraftReader.array(merge, "remarks", place);
        for (int i = 0; i < nodes.size(); i++) {
            String at = place + "remarks[" + i + "].";
            JsonNode node = DraftReader.object(nodes.get(i), at);
            String is = DraftReader.string(node, "is", at);
            remarks.add(
                    new MergeRemark(
                            Arrays.stream(MergeRemark.Kind.values())
                                    .filter(kind -> kind.id().equals(is))
                                    .findFirst()
                                    .orElseThrow(
                                            () -> DraftReader.wrong(at + "is", node.path("is"))),
                            DraftReader.optionalString(node, "paragraph", at, ""),
                            DraftReader.optionalString(node, "choice", at, ""),
                            List.of(
                                    CompilationFields.words(node, "first", at),
                                    CompilationFields.words(node, "second", at))));
        }
        return remarks;
    }

    /** A merge as lines of the file, a remark a line. */
    static String write(MergeRecord merge) {
        List<String> head = new ArrayList<>();
        if (!merge.date().isEmpty()) {
            head.add(DraftWriter.field("date", merge.date()));
        }
        head.add(DraftWriter.field("sides", merge.sides()));
        return "{"
                + String.join(",", head)
                + ",\"remarks\":[\n"
                + merge.remarks().stream()
                        .map(MergeFields::write)
                        .collect(Collectors.joining(",\n"))
                + "]}";
    }

    private static String write(MergeRemark remark) {
        List<String> fields = new ArrayList<>();
        fields.add(DraftWriter.field("is", remark.kind().id()));
        for (Map.Entry<String, String> id :
                List.of(
                        Map.entry("paragraph", remark.paragraph()),
                        Map.entry("choice", remark.choice()))) {
            if (!id.getValue().isEmpty()) {
                fields.add(DraftWriter.field(id.getKey(), id.getValue()));
            }
        }
        CompilationFields.addWords("first", remark.words().getFirst(), fields);
        CompilationFields.addWords("second", remark.words().getLast(), fields);
        return "{" + String.join(",", fields) + "}";
    }
}
