package org.travaux.app.cli;

import org.travaux.app.exchange.KeptRevision;
import org.travaux.app.exchange.Received;
import org.travaux.app.exchange.RevisionException;
import org.travaux.app.exchange.RevisionExchange;
import org.travaux.app.files.Failure;
import org.travaux.app.files.FileKind;
import org.travaux.app.i18n.WrittenDates;
import org.travaux.app.report.MergeSentences;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.MergeRecord;
import org.travaux.markup.draft.MergeRemark;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code travaux receive}: what other desks have sent. */
@Command(
        name = "receive",
        mixinStandardHelpOptions = true,
        description = {
            "Receives what other desks have sent to a shared place, with all revisions.",
            "Different words meet by themselves; of the same words both versions stand as "
                    + "alternatives of one open point. Nothing is lost."
        },
        footer = {
            "",
            "Example: travaux receive statement.travaux --place /media/stick --by \"Second desk\"",
            "FILE need not be there: it is made. Exit 1 if there is something to look at."
        })
final class ReceiveCommand implements Callable<Integer> {
    private final Surroundings here;

    @Mixin private SharedOptions shared = new SharedOptions();

    @Parameters(paramLabel = "FILE", description = "the draft (.travaux)")
    private Path file = Path.of("");

    ReceiveCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() throws Failure {
        if (!FileKind.isNamedDraft(file)) {
            throw new Failure(here.sentences().say("cli.revisions.file"));
        }
        try {
            return tell(receive(here, file, shared));
        } catch (RevisionException e) {
            throw SharedOptions.explained(here, file, e);
        }
    }

    /** Keeps what is here and receives what is there. */
    static Received receive(Surroundings here, Path file, SharedOptions shared)
            throws Failure, RevisionException {
        shared.keep(here, file);
        return shared.at(
                here,
                file,
                (place, login) ->
                        new RevisionExchange(file)
                                .receive(
                                        place,
                                        login,
                                        shared.meeting(here),
                                        shared.now(),
                                        here.drafts()::saveUnlessOpen));
    }

    private int tell(Received received) {
        int code = tell(here, received);
        if (!received.isAnything()) {
            here.out().println(here.sentences().say("received.nothing", file.toString()));
        }
        return code;
    }

    /** Says what came in; 1 if there is something to look at. */
    static int tell(Surroundings here, Received received) {
        for (KeptRevision each : received.revisions()) {
            here.out()
                    .println(
                            here.sentences()
                                    .say(
                                            "cli.revisions.line",
                                            each.number(),
                                            each.name(),
                                            WrittenDates.moment(each.when(), here.sentences()),
                                            each.by()));
        }
        for (String other : received.others()) {
            here.out().println(here.sentences().say("received.other", other));
        }
        MergeRecord record = received.record();
        Draft draft = received.draft();
        if (record == null || draft == null) {
            return Surroundings.NOTHING_FOUND;
        }
        for (MergeRemark remark : record.remarks()) {
            here.out().println(MergeSentences.of(draft, record, remark, here.sentences()::say));
        }
        here.out().println(here.sentences().say("cli.merge.done", record.remarks().size()));
        return record.remarks().isEmpty()
                ? Surroundings.NOTHING_FOUND
                : Surroundings.SOMETHING_TO_REPORT;
    }
}
