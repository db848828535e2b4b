package org.travaux.app.cli.procedure;

import org.travaux.app.cli.console.JsonOutput;
import org.travaux.app.cli.console.Surroundings;
import org.travaux.app.files.procedure.ProcedureSentences;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.records.Procedure;

import tools.jackson.core.JsonGenerator;

import java.time.Instant;
import java.util.List;

/** The deadlines under which a draft was given to the delegations, as a list. */
final class ProcedureList {
    private final Surroundings here;
    private final Instant now;

    ProcedureList(Surroundings here, Instant now) {
        this.here = here;
        this.now = now;
    }

    /**
     * Prints them.
     *
     * @param json as one JSON object
     * @return the exit code: whether a deadline is over with nothing recorded, or silence broken
     */
    int print(Draft draft, boolean json) {
        if (json) {
            JsonOutput.write(here.out(), generator -> write(generator, draft));
        } else if (draft.procedures().isEmpty()) {
            here.out().println(here.sentences().say("cli.procedure.nothing"));
        } else {
            draft.procedures().forEach(each -> here.out().println(line(each, draft)));
        }
        boolean toReport =
                draft.procedures().stream()
                        .anyMatch(
                                each ->
                                        ProcedureSentences.isOverdue(each, now)
                                                || each.state() == Procedure.State.BROKEN);
        return toReport ? Surroundings.SOMETHING_TO_REPORT : Surroundings.NOTHING_FOUND;
    }

    private String line(Procedure procedure, Draft draft) {
        String standing = new ProcedureSentences(here.sentences()).standing(procedure, draft, now);
        return procedure.symbol().isEmpty() ? standing : procedure.symbol() + ": " + standing;
    }

    private void write(JsonGenerator generator, Draft draft) {
        List<String> ids = draft.paragraphs().stream().map(Paragraph::id).toList();
        generator.writeStartObject();
        generator.writeArrayPropertyStart("procedures");
        for (Procedure each : draft.procedures()) {
            generator.writeStartObject();
            generator.writeStringProperty("id", each.id());
            generator.writeStringProperty("kind", each.kind().id());
            generator.writeStringProperty("symbol", each.symbol());
            generator.writeStringProperty("until", each.deadline());
            generator.writeStringProperty("zone", each.zone());
            generator.writeStringProperty("state", each.state().id());
            generator.writeBooleanProperty("overdue", ProcedureSentences.isOverdue(each, now));
            generator.writeArrayPropertyStart("brokenBy");
            each.breakers().forEach(generator::writeString);
            generator.writeEndArray();
            generator.writeArrayPropertyStart("on");
            each.breaks().stream()
                    .flatMap(event -> event.paragraphs().stream())
                    .distinct()
                    .filter(ids::contains)
                    .forEach(id -> generator.writeString(draft.nameOf(ids.indexOf(id))));
            generator.writeEndArray();
            generator.writeEndObject();
        }
        generator.writeEndArray();
        generator.writeEndObject();
    }
}
