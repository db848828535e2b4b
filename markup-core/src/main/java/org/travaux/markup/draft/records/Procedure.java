package org.travaux.markup.draft.records;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text that delegations were given with a deadline, and what became of it. What is recorded is
 * never taken out again, only added to, so that two desks which record something have both.
 *
 * @param id tells it from the draft's other procedures, also after two desks met
 * @param symbol the symbol under which the text was given out; empty if it had none
 * @param until the deadline as it was typed, on the clocks of the seat: {@code 2026-12-04T18:00}
 * @param zone the time zone of the seat, {@code Asia/Almaty}; which zones there are, nobody knows
 *     here
 * @param begun when it was given out, in universal time, {@code 2026-11-30T09:15:00Z}; empty if
 *     that is not known
 * @param enclosures what went with the text
 * @param events what was recorded, the latest last
 * @param unknown fields of the file that this version does not know, kept as they are
 */
public record Procedure(
        String id,
        Kind kind,
        String symbol,
        String until,
        String zone,
        String begun,
        List<Enclosure> enclosures,
        List<ProcedureEvent> events,
        Map<String, JsonNode> unknown) {
    private static final String DAY = "\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])";
    private static final String HOUR = "T(?:[01]\\d|2[0-3]):[0-5]\\d";
    private static final Pattern LOCAL = Pattern.compile(DAY + HOUR);
    private static final Pattern MOMENT = Pattern.compile(DAY + HOUR + ":[0-5]\\dZ");
    private static final Pattern ZONE = Pattern.compile("[A-Za-z][A-Za-z0-9~/._+-]+");

    /**
     * @throws IllegalArgumentException if there is no id, or the deadline, the zone or when it was
     *     begun is not written as above
     */
    public Procedure {
        enclosures = List.copyOf(enclosures);
        events = List.copyOf(events);
        unknown = Map.copyOf(unknown);
        if (id.isEmpty() || !isLocal(until) || !isZone(zone) || !isMoment(begun)) {
            throw new IllegalArgumentException(
                    "no procedure: " + String.join(", ", id, until, zone, begun));
        }
    }

    /** One that begins, with nothing recorded yet. */
    public static Procedure begin(
            String id, Kind kind, String symbol, String until, String zone, String begun) {
        return new Procedure(id, kind, symbol, until, zone, begun, List.of(), List.of(), Map.of());
    }

    /** Whether a day and an hour are written as deadlines are. */
    public static boolean isLocal(String until) {
        return LOCAL.matcher(until).matches();
    }

    /** Whether something can be the name of a time zone; whether there is one, nobody asks here. */
    public static boolean isZone(String zone) {
        return ZONE.matcher(zone).matches();
    }

    /** Whether a moment is written in universal time; an empty one is not known. */
    public static boolean isMoment(String moment) {
        return moment.isEmpty() || MOMENT.matcher(moment).matches();
    }

    /** The procedure with something recorded behind the rest. */
    public Procedure with(ProcedureEvent event) {
        List<ProcedureEvent> all = new ArrayList<>(events);
        all.add(event);
        return withEvents(all);
    }

    /** The procedure with other records of what became of it. */
    public Procedure withEvents(List<ProcedureEvent> recorded) {
        return new Procedure(id, kind, symbol, until, zone, begun, enclosures, recorded, unknown);
    }

    /** The procedure with other enclosures. */
    public Procedure withEnclosures(List<Enclosure> others) {
        return new Procedure(id, kind, symbol, until, zone, begun, others, events, unknown);
    }

    /** The deadline as it stands: the latest to which it was extended, or the first. */
    public String deadline() {
        return events.stream()
                .filter(event -> event.kind() == ProcedureEvent.Kind.EXTENDED)
                .map(ProcedureEvent::until)
                .max(Comparator.naturalOrder())
                .filter(later -> later.compareTo(until) > 0)
                .orElse(until);
    }

    /**
     * What became of it, in whatever order it was recorded: who broke silence and has not lifted
     * that keeps it broken, whatever else was recorded.
     */
    public State state() {
        if (has(ProcedureEvent.Kind.WITHDRAWN)) {
            return State.WITHDRAWN;
        }
        if (!breakers().isEmpty()) {
            return State.BROKEN;
        }
        if (has(ProcedureEvent.Kind.HELD)) {
            return State.HELD;
        }
        return has(ProcedureEvent.Kind.CLOSED) ? State.CLOSED : State.RUNNING;
    }

    private boolean has(ProcedureEvent.Kind wanted) {
        return events.stream().anyMatch(event -> event.kind() == wanted);
    }

    /** The codes of the delegations that broke silence and have not lifted that, as recorded. */
    public List<String> breakers() {
        Set<String> breakers = new LinkedHashSet<>();
        for (ProcedureEvent event : events) {
            if (event.kind() == ProcedureEvent.Kind.BROKEN) {
                breakers.addAll(event.delegations());
            } else if (event.kind() == ProcedureEvent.Kind.LIFTED) {
                event.delegations().forEach(breakers::remove);
            }
        }
        return List.copyOf(breakers);
    }

    /** What was recorded of who broke silence, of those who have not lifted that. */
    public List<ProcedureEvent> breaks() {
        List<String> breakers = breakers();
        return events.stream()
                .filter(event -> event.kind() == ProcedureEvent.Kind.BROKEN)
                .filter(event -> event.delegations().stream().anyMatch(breakers::contains))
                .toList();
    }

    /** What the delegations are asked for. */
    public enum Kind {
        /** Whoever says nothing until then agrees. */
        SILENCE,
        /** Comments are expected until then. */
        COMMENTS;

        /** The kind as files and scripts write it. Stable. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind with that {@link #id}, or nothing. */
        public static Optional<Kind> of(String id) {
            return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
        }
    }

    /** What became of a procedure. */
    public enum State {
        /** Nothing was recorded that ends it; its deadline may have passed. */
        RUNNING,
        /** Nobody broke silence. */
        HELD,
        /** Somebody broke silence. */
        BROKEN,
        /** The comments have come in. */
        CLOSED,
        /** It no longer counts. */
        WITHDRAWN;

        /** The state as scripts see it. Stable. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
