package org.travaux.markup.draft.records;

import tools.jackson.databind.JsonNode;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Something that was recorded of a procedure.
 *
 * @param recorded when, in universal time, {@code 2026-12-04T13:05:00Z}; empty if not known
 * @param until to when the deadline was extended, on the clocks of the seat; empty if it is about
 *     something else
 * @param delegations the codes of those who broke silence, or lifted that
 * @param paragraphs the ids of the paragraphs on which silence was broken; empty for the whole text
 * @param reason a word of why; empty if none was given
 * @param unknown fields of the file that this version does not know, kept as they are
 */
public record ProcedureEvent(
        Kind kind,
        String recorded,
        String until,
        List<String> delegations,
        List<String> paragraphs,
        String reason,
        Map<String, JsonNode> unknown) {
    /**
     * @throws IllegalArgumentException if a moment is not written as it should be, or what this
     *     kind is about is missing
     */
    public ProcedureEvent {
        delegations = List.copyOf(delegations);
        paragraphs = List.copyOf(paragraphs);
        unknown = Map.copyOf(unknown);
        boolean written = kind == Kind.EXTENDED ? Procedure.isLocal(until) : until.isEmpty();
        if (!written
                || !Procedure.isMoment(recorded)
                || kind.namesDelegations() == delegations.isEmpty()) {
            throw new IllegalArgumentException("nothing recorded: " + kind + ", " + recorded);
        }
    }

    /** One that is about the procedure as a whole. */
    public static ProcedureEvent of(Kind kind, String recorded, String reason) {
        return new ProcedureEvent(kind, recorded, "", List.of(), List.of(), reason, Map.of());
    }

    /** The deadline is later, given on the clocks of the seat. */
    public static ProcedureEvent extended(String recorded, String until, String reason) {
        return new ProcedureEvent(
                Kind.EXTENDED, recorded, until, List.of(), List.of(), reason, Map.of());
    }

    /** Delegations broke silence on some paragraphs, given by their ids, or on the whole text. */
    public static ProcedureEvent broken(
            String recorded, List<String> delegations, List<String> paragraphs, String reason) {
        return new ProcedureEvent(
                Kind.BROKEN, recorded, "", delegations, paragraphs, reason, Map.of());
    }

    /** Delegations that broke silence no longer object. */
    public static ProcedureEvent lifted(String recorded, List<String> delegations, String reason) {
        return new ProcedureEvent(
                Kind.LIFTED, recorded, "", delegations, List.of(), reason, Map.of());
    }

    /** What was recorded; of the same moment, what keeps a text open comes behind the rest. */
    public enum Kind {
        /** The deadline is later. */
        EXTENDED,
        /** Nobody broke silence until the deadline. */
        HELD,
        /** The comments have come in. */
        CLOSED,
        /** Delegations that broke silence no longer object. */
        LIFTED,
        /** Delegations broke silence. */
        BROKEN,
        /** It no longer counts. */
        WITHDRAWN;

        /** Whether it is about delegations. */
        public boolean namesDelegations() {
            return this == BROKEN || this == LIFTED;
        }

        /** The kind as files and scripts write it. Stable. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind with that {@link #id}, or nothing. */
        public static Optional<Kind> of(String id) {
            return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
        }
    }
}
