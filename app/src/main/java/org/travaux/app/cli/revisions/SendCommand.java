package org.travaux.app.cli.revisions;

import org.travaux.app.cli.console.Surroundings;
import org.travaux.app.exchange.Received;
import org.travaux.app.exchange.RevisionException;
import org.travaux.app.exchange.RevisionException.Reason;
import org.travaux.app.exchange.RevisionExchange;
import org.travaux.app.exchange.TransferWatch;
import org.travaux.app.files.Failure;
import org.travaux.app.files.FileKind;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code travaux send}: the draft with its revisions, to a place that all desks see. */
@Command(
        name = "send",
        mixinStandardHelpOptions = true,
        description = {
            "Sends a draft with all its revisions to a shared place, from where other desks "
                    + "receive it.",
            "If somebody else has sent something meanwhile, it is received first."
        },
        footer = {
            "",
            "Example: travaux send statement.travaux --place /media/stick --by \"First desk\"",
            "PLACE is a folder, or an address: https://host/texts.git, desk@host:texts.git",
            "Exit 1 if something was received that has to be looked at."
        })
public final class SendCommand implements Callable<Integer> {
    /** Whoever is overtaken more often than this in a row has a reason to ask the others. */
    private static final int MOST_TRIES = 5;

    private final Surroundings here;

    @Mixin private SharedOptions shared = new SharedOptions();

    @Option(
            names = "--all",
            description = "also the other drafts that are kept in the draft's folder")
    private boolean all;

    @Parameters(paramLabel = "FILE", description = "the draft (.travaux)")
    private Path file = Path.of("");

    /**
     * A command that has not been given its words yet.
     *
     * @param here what it works with
     */
    public SendCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() throws Failure {
        if (!FileKind.isNamedDraft(file)) {
            throw new Failure(here.sentences().say("cli.revisions.file"));
        }
        here.openDraft(file, "cli.revisions.file");
        try {
            List<String> others = exchange().others();
            if (!all && !others.isEmpty()) {
                throw new Failure(
                        here.sentences().say("cli.send.others", String.join(", ", others)));
            }
            shared.logIn(here, file);
            return EndAsked.whole(
                    here.err(), here.sentences().say("revisions.given-up"), this::send);
        } catch (RevisionException e) {
            throw here.explained(file, e);
        }
    }

    private RevisionExchange exchange() {
        return new RevisionExchange(file, here.password().protection());
    }

    private int send(TransferWatch watch) throws Failure, RevisionException {
        shared.keep(here, file);
        int code = Surroundings.NOTHING_FOUND;
        RevisionExchange exchange = exchange().watchedBy(watch);
        for (int tries = 0; true; tries++) {
            try {
                int sent = shared.at(here, file, exchange::send).size();
                here.out().println(here.sentences().say("sent.done", sent));
                return code;
            } catch (RevisionException e) {
                if (e.reason() != Reason.OVERTAKEN || tries == MOST_TRIES) {
                    throw e;
                }
            }
            here.out().println(here.sentences().say("sent.overtaken"));
            Received received = ReceiveCommand.receive(here, file, shared, watch);
            code = Math.max(code, ReceiveCommand.tell(here, received));
        }
    }
}
