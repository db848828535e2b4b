package org.travaux.app.cli.procedure;

import org.jspecify.annotations.Nullable;
import org.travaux.app.cli.console.Surroundings;
import org.travaux.app.files.Failure;
import org.travaux.app.files.procedure.ProcedureSentences;
import org.travaux.app.procedure.Deadline;
import org.travaux.app.procedure.SeatTime;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.records.Procedure;

import picocli.CommandLine.Option;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** On whose clocks deadlines are. */
final class SeatOption {
    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description =
                    "the time zone of the seat, Europe/Zurich (default: where the house has its"
                            + " seat)")
    private @Nullable String zone;

    /** The time zone that was named, or where the house has its seat. */
    ZoneId zone(Draft draft, Surroundings here) throws Failure {
        if (zone == null) {
            return SeatTime.of(draft.notation()).zone();
        }
        ZoneId known = Procedure.isZone(zone) ? Deadline.zone(zone) : null;
        if (known == null) {
            throw new Failure(here.sentences().say("procedure.zone", zone));
        }
        return known;
    }

    /**
     * A deadline as it was typed.
     *
     * @param seat the time zone in which it is
     * @throws Failure if it can't be one
     */
    static Deadline deadline(String typed, Draft draft, ZoneId seat, Instant now, Surroundings here)
            throws Failure {
        LocalDateTime local = Deadline.local(typed.strip().replaceFirst("\\s+", "T"));
        if (local == null || !Procedure.isLocal(local.truncatedTo(ChronoUnit.MINUTES).toString())) {
            throw new Failure(here.sentences().say("cli.procedure.time", typed));
        }
        Deadline deadline = new Deadline(local, seat);
        String problem =
                new ProcedureSentences(here.sentences()).problem(deadline, draft.notation(), now);
        if (problem != null) {
            throw new Failure(problem);
        }
        return deadline;
    }
}
