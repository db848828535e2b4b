package org.travaux.markup.draft.format;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.records.Compilation;
import org.travaux.markup.draft.records.CompilationRemark;
import org.travaux.markup.draft.records.CompiledCopy;
import org.travaux.markup.draft.records.CompiledProposal;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Compilations as they stand in a draft's file. */
final class CompilationFields {
    private static final Comparator<Language> BY_TAG = Comparator.comparing(Language::tag);

    private CompilationFields() {}

    /** The compilations of a draft's file; none if it has none. */
    static List<Compilation> read(JsonNode draft) throws DraftFormatException {
        if (!draft.has("compilations")) {
            return List.of();
        }
        List<Compilation> compilations = new ArrayList<>();
        JsonNode nodes = DraftReader.array(draft, "compilations", "");
        for (int i = 0; i < nodes.size(); i++) {
            String place = "compilations[" + i + "].";
            JsonNode node = DraftReader.object(nodes.get(i), place);
            String date = DraftReader.date(node, place);
            List<CompiledCopy> copies = copies(node, place);
            compilations.add(
                    new Compilation(
                            date,
                            copies,
                            proposals(node, place, copies.size()),
                            remarks(node, place, copies.size())));
        }
        return compilations;
    }

    private static List<CompiledCopy> copies(JsonNode compilation, String place)
            throws DraftFormatException {
        List<CompiledCopy> copies = new ArrayList<>();
        JsonNode nodes = DraftReader.array(compilation, "copies", place);
        for (int i = 0; i < nodes.size(); i++) {
            String at = place + "copies[" + i + "].";
            JsonNode node = DraftReader.object(nodes.get(i), at);
            copies.add(
                    new CompiledCopy(
                            DraftReader.optionalString(node, "file", at, ""),
                            DraftReader.string(node, "delegation", at)));
        }
        return copies;
    }

    private static List<CompiledProposal> proposals(JsonNode compilation, String place, int copies)
            throws DraftFormatException {
        List<CompiledProposal> proposals = new ArrayList<>();
        JsonNode nodes = DraftReader.array(compilation, "proposals", place);
        for (int i = 0; i < nodes.size(); i++) {
            String at = place + "proposals[" + i + "].";
            JsonNode node = DraftReader.object(nodes.get(i), at);
            List<Integer> whose = new ArrayList<>();
            for (JsonNode copy : DraftReader.array(node, "copies", at)) {
                if (!copy.isInt() || copy.intValue() < 0 || copy.intValue() >= copies) {
                    throw DraftReader.wrong(at + "copies", copy);
                }
                whose.add(copy.intValue());
            }
            proposals.add(
                    new CompiledProposal(
                            kind(node, at),
                            DraftReader.string(node, "paragraph", at),
                            DraftReader.string(node, "choice", at),
                            whose,
                            words(node, "before", at),
                            words(node, "words", at)));
        }
        return proposals;
    }

    private static List<CompilationRemark> remarks(JsonNode compilation, String place, int copies)
            throws DraftFormatException {
        List<CompilationRemark> remarks = new ArrayList<>();
        if (!compilation.has("remarks")) {
            return remarks;
        }
        JsonNode nodes = DraftReader.array(compilation, "remarks", place);
        for (int i = 0; i < nodes.size(); i++) {
            String at = place + "remarks[" + i + "].";
            JsonNode node = DraftReader.object(nodes.get(i), at);
            String is = DraftReader.string(node, "is", at);
            int copy = node.path("copy").asInt(-1);
            if (copy < 0 || copy >= copies) {
                throw DraftReader.wrong(at + "copy", node.path("copy"));
            }
            remarks.add(
                    new CompilationRemark(
                            Arrays.stream(CompilationRemark.Kind.values())
                                    .filter(kind -> kind.id().equals(is))
                                    .findFirst()
                                    .orElseThrow(
                                            () -> DraftReader.wrong(at + "is", node.path("is"))),
                            copy,
                            DraftReader.optionalString(node, "paragraph", at, ""),
                            DraftReader.optionalString(node, "words", at, "")));
        }
        return remarks;
    }

    private static CompiledProposal.Kind kind(JsonNode node, String place)
            throws DraftFormatException {
        String id = DraftReader.string(node, "is", place);
        return Arrays.stream(CompiledProposal.Kind.values())
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElseThrow(() -> DraftReader.wrong(place + "is", node.path("is")));
    }

    /** What a field says by language; nothing if it is not there. */
    static Map<Language, String> words(JsonNode node, String field, String place)
            throws DraftFormatException {
        Map<Language, String> words = new TreeMap<>(BY_TAG);
        if (node.has(field)) {
            JsonNode texts = DraftReader.object(node.path(field), place + field + ".");
            for (Map.Entry<String, JsonNode> each : texts.properties()) {
                if (!each.getValue().isString() || !Language.isTag(each.getKey())) {
                    throw DraftReader.wrong(place + field, each.getValue());
                }
                words.put(new Language(each.getKey()), each.getValue().stringValue());
            }
        }
        return words;
    }

    /** A compilation as lines of the file, a copy and a proposal a line. */
    static String write(Compilation compilation) {
        String copies =
                compilation.copies().stream()
                        .map(
                                copy ->
                                        "{"
                                                + DraftWriter.field("file", copy.file())
                                                + ","
                                                + DraftWriter.field("delegation", copy.delegation())
                                                + "}")
                        .collect(Collectors.joining(",\n"));
        String proposals =
                compilation.proposals().stream()
                        .map(CompilationFields::write)
                        .collect(Collectors.joining(",\n"));
        String date =
                compilation.date().isEmpty()
                        ? ""
                        : DraftWriter.field("date", compilation.date()) + ",";
        String remarks =
                compilation.remarks().stream()
                        .map(CompilationFields::write)
                        .collect(Collectors.joining(",\n"));
        return "{"
                + date
                + "\"copies\":[\n"
                + copies
                + "],\n\"proposals\":[\n"
                + proposals
                + (remarks.isEmpty() ? "" : "],\n\"remarks\":[\n" + remarks)
                + "]}";
    }

    private static String write(CompilationRemark remark) {
        List<String> fields = new ArrayList<>();
        fields.add(DraftWriter.field("is", remark.kind().id()));
        fields.add("\"copy\":" + remark.copy());
        if (!remark.paragraph().isEmpty()) {
            fields.add(DraftWriter.field("paragraph", remark.paragraph()));
        }
        if (!remark.words().isEmpty()) {
            fields.add(DraftWriter.field("words", remark.words()));
        }
        return "{" + String.join(",", fields) + "}";
    }

    private static String write(CompiledProposal proposal) {
        List<String> fields = new ArrayList<>();
        fields.add(DraftWriter.field("is", proposal.kind().id()));
        fields.add(DraftWriter.field("paragraph", proposal.paragraph()));
        fields.add(DraftWriter.field("choice", proposal.choice()));
        fields.add(
                "\"copies\":["
                        + proposal.copies().stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining(","))
                        + "]");
        addWords("before", proposal.before(), fields);
        addWords("words", proposal.words(), fields);
        return "{" + String.join(",", fields) + "}";
    }

    /** Adds a field that says something by language, unless that is nothing. */
    static void addWords(String name, Map<Language, String> words, List<String> fields) {
        if (!words.isEmpty()) {
            Map<Language, String> sorted = new TreeMap<>(BY_TAG);
            sorted.putAll(words);
            fields.add(
                    "\""
                            + name
                            + "\":{"
                            + sorted.entrySet().stream()
                                    .map(
                                            each ->
                                                    DraftWriter.field(
                                                            each.getKey().tag(), each.getValue()))
                                    .collect(Collectors.joining(","))
                            + "}");
        }
    }
}
