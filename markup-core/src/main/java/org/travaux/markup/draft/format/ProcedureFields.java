package org.travaux.markup.draft.format;

import org.travaux.markup.draft.format.DraftFormatException.Problem;
import org.travaux.markup.draft.records.Enclosure;
import org.travaux.markup.draft.records.Procedure;
import org.travaux.markup.draft.records.ProcedureEvent;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Procedures as they stand in a draft's file. */
final class ProcedureFields {
    private static final Set<String> KNOWN =
            Set.of("id", "is", "symbol", "until", "zone", "begun", "enclosures", "events");
    private static final Set<String> EVENT_FIELDS =
            Set.of("is", "recorded", "until", "delegations", "paragraphs", "reason");
    private static final Set<String> ENCLOSURE_FIELDS = Set.of("title", "pages");

    private ProcedureFields() {}

    /** The procedures of a draft's file; none if it has none. */
    static List<Procedure> read(JsonNode draft) throws DraftFormatException {
        Set<String> ids = new HashSet<>();
        return entries(draft, "procedures", "", (node, place) -> procedure(node, place, ids));
    }

    /**
     * @param ids those of the procedures before it; its own is added
     */
    private static Procedure procedure(JsonNode node, String place, Set<String> ids)
            throws DraftFormatException {
        String id = DraftReader.string(node, "id", place);
        if (id.isEmpty() || !ids.add(id)) {
            throw DraftReader.wrong(place + "id", node.path("id"));
        }
        return new Procedure(
                id,
                Procedure.Kind.of(DraftReader.string(node, "is", place))
                        .orElseThrow(() -> DraftReader.wrong(place + "is", node.path("is"))),
                DraftReader.optionalString(node, "symbol", place, ""),
                written(node, "until", place, Procedure::isLocal),
                written(node, "zone", place, Procedure::isZone),
                optional(node, "begun", place, Procedure::isMoment),
                enclosures(node, place),
                events(node, place),
                DraftReader.unknown(node, KNOWN));
    }

    private static List<Enclosure> enclosures(JsonNode procedure, String place)
            throws DraftFormatException {
        return entries(
                procedure,
                "enclosures",
                place,
                (node, at) ->
                        new Enclosure(
                                written(node, "title", at, title -> !title.isBlank()),
                                DraftReader.number(node, "pages", at, 0),
                                DraftReader.unknown(node, ENCLOSURE_FIELDS)));
    }

    private static List<ProcedureEvent> events(JsonNode procedure, String place)
            throws DraftFormatException {
        return entries(procedure, "events", place, ProcedureFields::event);
    }

    private static ProcedureEvent event(JsonNode node, String place) throws DraftFormatException {
        ProcedureEvent.Kind kind =
                ProcedureEvent.Kind.of(DraftReader.string(node, "is", place))
                        .orElseThrow(() -> DraftReader.wrong(place + "is", node.path("is")));
        List<String> delegations = names(node, "delegations", place);
        if (kind.namesDelegations() == delegations.isEmpty()) {
            throw delegations.isEmpty()
                    ? new DraftFormatException(Problem.MISSING, place + "delegations")
                    : DraftReader.wrong(place + "delegations", node.path("delegations"));
        }
        return new ProcedureEvent(
                kind,
                optional(node, "recorded", place, Procedure::isMoment),
                kind == ProcedureEvent.Kind.EXTENDED
                        ? written(node, "until", place, Procedure::isLocal)
                        : optional(node, "until", place, String::isEmpty),
                delegations,
                names(node, "paragraphs", place),
                DraftReader.optionalString(node, "reason", place, ""),
                DraftReader.unknown(node, EVENT_FIELDS));
    }

    private interface Entry<T> {
        T read(JsonNode node, String place) throws DraftFormatException;
    }

    private static <T> List<T> entries(JsonNode node, String field, String place, Entry<T> entry)
            throws DraftFormatException {
        List<T> entries = new ArrayList<>();
        JsonNode nodes = list(node, field, place);
        for (int i = 0; i < nodes.size(); i++) {
            String at = place + field + "[" + i + "].";
            entries.add(entry.read(DraftReader.object(nodes.get(i), at), at));
        }
        return entries;
    }

    private static List<String> names(JsonNode node, String field, String place)
            throws DraftFormatException {
        List<String> names =
                node.has(field) ? DraftReader.strings(node, field, place) : List.<String>of();
        if (names.contains("")) {
            throw DraftReader.wrong(place + field, node.path(field));
        }
        return names;
    }

    private static JsonNode list(JsonNode node, String field, String place)
            throws DraftFormatException {
        return node.has(field)
                ? DraftReader.array(node, field, place)
                : DraftFormat.JSON.createArrayNode();
    }

    private static String written(
            JsonNode node, String field, String place, Predicate<String> wellWritten)
            throws DraftFormatException {
        String value = DraftReader.string(node, field, place);
        if (!wellWritten.test(value)) {
            throw DraftReader.wrong(place + field, node.path(field));
        }
        return value;
    }

    private static String optional(
            JsonNode node, String field, String place, Predicate<String> wellWritten)
            throws DraftFormatException {
        return DraftReader.isLeftOut(node, field) ? "" : written(node, field, place, wellWritten);
    }

    /** A procedure as lines of the file, an enclosure and an event a line. */
    static String write(Procedure procedure) {
        List<String> fields = new ArrayList<>();
        fields.add(DraftWriter.field("id", procedure.id()));
        fields.add(DraftWriter.field("is", procedure.kind().id()));
        add("symbol", procedure.symbol(), fields);
        fields.add(DraftWriter.field("until", procedure.until()));
        fields.add(DraftWriter.field("zone", procedure.zone()));
        add("begun", procedure.begun(), fields);
        DraftWriter.unknown(procedure.unknown(), KNOWN, fields);
        addLines("enclosures", procedure.enclosures(), ProcedureFields::write, fields);
        addLines("events", procedure.events(), ProcedureFields::write, fields);
        return "{" + String.join(",", fields) + "}";
    }

    private static <T> void addLines(
            String name, List<T> entries, Function<T, String> write, List<String> fields) {
        if (!entries.isEmpty()) {
            fields.add(
                    entries.stream()
                            .map(write)
                            .collect(Collectors.joining(",\n ", "\n\"" + name + "\":[\n ", "]")));
        }
    }

    private static String write(Enclosure enclosure) {
        List<String> fields = new ArrayList<>();
        fields.add(DraftWriter.field("title", enclosure.title()));
        if (enclosure.pages() > 0) {
            fields.add(DraftWriter.field("pages", enclosure.pages()));
        }
        DraftWriter.unknown(enclosure.unknown(), ENCLOSURE_FIELDS, fields);
        return "{" + String.join(",", fields) + "}";
    }

    private static String write(ProcedureEvent event) {
        List<String> fields = new ArrayList<>();
        fields.add(DraftWriter.field("is", event.kind().id()));
        add("recorded", event.recorded(), fields);
        add("until", event.until(), fields);
        if (!event.delegations().isEmpty()) {
            fields.add(DraftWriter.field("delegations", event.delegations()));
        }
        if (!event.paragraphs().isEmpty()) {
            fields.add(DraftWriter.field("paragraphs", event.paragraphs()));
        }
        add("reason", event.reason(), fields);
        DraftWriter.unknown(event.unknown(), EVENT_FIELDS, fields);
        return "{" + String.join(",", fields) + "}";
    }

    private static void add(String name, String value, List<String> fields) {
        if (!value.isEmpty()) {
            fields.add(DraftWriter.field(name, value));
        }
    }
}
