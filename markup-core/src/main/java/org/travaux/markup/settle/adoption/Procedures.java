package org.travaux.markup.settle.adoption;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.records.ParagraphStatus;
import org.travaux.markup.draft.records.Procedure;
import org.travaux.markup.draft.records.ProcedureEvent;
import org.travaux.markup.draft.records.StatusChange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What becomes of a draft when a procedure begins and when something is recorded of it. */
public final class Procedures {
    private Procedures() {}

    /** The procedure of a kind that runs, or null if none does; of several the last. */
    public static @Nullable Procedure running(Draft draft, Procedure.Kind kind) {
        return draft.procedures().reversed().stream()
                .filter(each -> each.kind() == kind)
                .filter(each -> each.state() == Procedure.State.RUNNING)
                .findFirst()
                .orElse(null);
    }

    /**
     * The procedure of a kind that counts, whatever became of it: the last that was not withdrawn,
     * or null if there is none.
     */
    public static @Nullable Procedure last(Draft draft, Procedure.Kind kind) {
        return draft.procedures().reversed().stream()
                .filter(each -> each.kind() == kind)
                .filter(each -> each.state() != Procedure.State.WITHDRAWN)
                .findFirst()
                .orElse(null);
    }

    /** The draft with another procedure behind those that it has. */
    public static Draft begin(Draft draft, Procedure procedure) {
        List<Procedure> all = new ArrayList<>(draft.procedures());
        all.add(procedure);
        return draft.withProcedures(all);
    }

    /**
     * The draft with something recorded of one of its procedures. A paragraph on which silence was
     * broken is reserved, one that was agreed is open again; its words stay as they are.
     *
     * @param id of the procedure
     * @param day the day, {@code 2026-12-04}; empty if it is not known
     * @throws IllegalArgumentException if the draft has no such procedure
     */
    public static Draft record(Draft draft, String id, ProcedureEvent event, String day) {
        List<Procedure> all = new ArrayList<>(draft.procedures());
        int at =
                IntStream.range(0, all.size())
                        .filter(i -> all.get(i).id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no procedure: " + id));
        all.set(at, all.get(at).with(event));
        Draft recorded = draft.withProcedures(all);
        return event.kind() == ProcedureEvent.Kind.BROKEN
                ? recorded.withParagraphs(marked(recorded.paragraphs(), event, day))
                : recorded;
    }

    private static List<Paragraph> marked(
            List<Paragraph> paragraphs, ProcedureEvent event, String day) {
        String who = String.join(", ", event.delegations());
        String reason = event.reason().isEmpty() ? who : who + ": " + event.reason();
        return paragraphs.stream()
                .map(
                        each ->
                                event.paragraphs().contains(each.id())
                                        ? each.withStatus(
                                                StatusChange.of(status(each), null, day, reason))
                                        : each)
                .toList();
    }

    private static ParagraphStatus status(Paragraph paragraph) {
        return paragraph.isAgreed() ? ParagraphStatus.REOPENED : ParagraphStatus.RESERVED;
    }
}
