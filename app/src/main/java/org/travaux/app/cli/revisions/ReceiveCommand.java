package org.travaux.app.cli.revisions;

import org.travaux.app.cli.console.Surroundings;
import org.travaux.app.exchange.KeptRevision;
import org.travaux.app.exchange.Received;
import org.travaux.app.exchange.RevisionException;
import org.travaux.app.exchange.RevisionExchange;
import org.travaux.app.exchange.RevisionExchange.Fetched;
import org.travaux.app.exchange.RevisionExchange.Meeting;
import org.travaux.app.exchange.TransferWatch;
import org.travaux.app.files.DraftOutput;
import org.travaux.app.files.Failure;
import org.travaux.app.files.FileKind;
import org.travaux.app.files.revisions.ReceivedSentences;
import org.travaux.markup.draft.records.MergeRecord;

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
public final class ReceiveCommand implements Callable<Integer> {
    private final Surroundings here;

    @Mixin private SharedOptions shared = new SharedOptions();

    @Parameters(paramLabel = "FILE", description = "the draft (.travaux)")
    private Path file = Path.of("");

    /**
     * A command that has not been given its words yet.
     *
     * @param here what it works with
     */
    public ReceiveCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() throws Failure {
        if (!FileKind.isNamedDraft(file)) {
            throw new Failure(here.sentences().say("cli.revisions.file"));
        }
        try {
            shared.logIn(here, file);
            return EndAsked.whole(
                    here.err(),
                    here.sentences().say("revisions.given-up"),
                    watch -> tell(here, receive(here, file, shared, watch)));
        } catch (RevisionException e) {
            throw here.explained(file, e);
        }
    }

    /** Keeps what is here and receives what is there. */
    static Received receive(Surroundings here, Path file, SharedOptions shared, TransferWatch watch)
            throws Failure, RevisionException {
        shared.keep(here, file);
        RevisionExchange exchange =
                new RevisionExchange(file, here.password().protection()).watchedBy(watch);
        Fetched fetched = shared.at(here, file, exchange::fetch);
        Meeting meeting = shared.meeting(here);
        DraftOutput drafts = here.drafts();
        return here.password()
                .with(
                        () -> {
                            try {
                                return exchange.receive(
                                        fetched, meeting, shared.now(), drafts::saveUnlessOpen);
                            } catch (RevisionException e) {
                                throw here.explained(file, e);
                            }
                        });
    }

    /** Says what came in; 1 if there is something to look at. */
    static int tell(Surroundings here, Received received) {
        for (KeptRevision each : received.revisions()) {
            here.out().println(KeptDraftParameter.line(each, here));
        }
        ReceivedSentences.of(received, here.sentences()).forEach(here.out()::println);
        MergeRecord record = received.record();
        boolean looked =
                (record != null && !record.remarks().isEmpty())
                        || received.others().stream().anyMatch(other -> other.remarks() > 0);
        return looked ? Surroundings.SOMETHING_TO_REPORT : Surroundings.NOTHING_FOUND;
    }
}
