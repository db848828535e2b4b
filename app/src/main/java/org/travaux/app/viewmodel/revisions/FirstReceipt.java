package org.travaux.app.viewmodel.revisions;

import org.travaux.app.exchange.Received;
import org.travaux.app.exchange.RevisionException;
import org.travaux.app.exchange.RevisionException.Reason;
import org.travaux.app.exchange.RevisionExchange;
import org.travaux.app.exchange.RevisionExchange.Meeting;
import org.travaux.app.exchange.TransferWatch;
import org.travaux.app.files.Failure;
import org.travaux.app.protection.WrittenDraft;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.files.FileWork;
import org.travaux.app.viewmodel.files.OwnFileWork;
import org.travaux.app.viewmodel.revisions.DraftExchange.Sender;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Drafts received by a desk that has none of them yet, into a folder of its own. */
public final class FirstReceipt {
    /** No draft is called so: all that come in are others. */
    private static final String NONE = ".travaux";

    private final EditorModel model;
    private final OwnFileWork files;
    private final Consumer<Path> open;
    private final Supplier<Set<Path>> openBeside;
    private final FileWork work;
    private final Transfer transfer;

    /**
     * What is received before any draft is shown.
     *
     * @param files writes drafts that nobody has open
     * @param open opens a draft
     * @param openBeside the files of the other drafts of this window, asked on the window's thread
     * @param transfer is told how far it is
     */
    public FirstReceipt(
            EditorModel model,
            OwnFileWork files,
            Consumer<Path> open,
            Supplier<Set<Path>> openBeside,
            Transfer transfer) {
        this.transfer = transfer;
        this.model = model;
        this.files = files;
        this.open = open;
        this.openBeside = openBeside;
        work = new FileWork(model, model.background().network(), model.background().home());
    }

    private sealed interface Result {
        record Came(List<Path> drafts) implements Result {}

        record Asks() implements Result {}

        record GivenUp() implements Result {}
    }

    /**
     * Receives what is there, and opens it.
     *
     * @param into the folder, as it was typed
     * @param asks is run on the window's thread if the place wants to know who is there
     */
    public void receive(Sender sender, String into, Runnable asks) {
        Set<Path> open = openBeside.get();
        if (work.busyProperty().get()) {
            return;
        }
        TransferWatch watch = transfer.begin(Transfer.Way.RECEIVING, sender.place());
        work.start(
                () -> receive(sender, folder(into), open, watch),
                result -> {
                    transfer.end();
                    switch (result) {
                        case Result.Asks _ -> asks.run();
                        case Result.GivenUp _ -> tell("revisions.given-up");
                        case Result.Came(List<Path> drafts) when drafts.isEmpty() ->
                                tell("received.up-to-date");
                        case Result.Came(List<Path> drafts) -> drafts.forEach(this.open);
                    }
                },
                transfer::end);
    }

    private void tell(String key) {
        model.tell(new Notice(Notice.Kind.TOLD, model.sentences().say(key)));
    }

    private Path folder(String typed) throws Failure {
        try {
            Path folder = Path.of(typed);
            if (Files.isDirectory(folder)) {
                return folder;
            }
        } catch (InvalidPathException e) {
            throw new Failure(model.sentences().say("share.no-folder", typed), e);
        }
        throw new Failure(model.sentences().say("share.no-folder", typed));
    }

    private Result receive(Sender sender, Path folder, Set<Path> open, TransferWatch watch)
            throws Failure {
        try {
            RevisionExchange exchange =
                    new RevisionExchange(folder.resolve(NONE), model.protection()).watchedBy(watch);
            Received received =
                    exchange.receive(
                            exchange.fetch(sender.place(), sender.login()),
                            new Meeting(
                                    sender.by(),
                                    model.sentences().say("revisions.merged"),
                                    "",
                                    model.services().today()),
                            DraftRevisions.now(model),
                            (draft, file) -> write(draft, file, open));
            return new Result.Came(
                    received.others().stream().map(other -> folder.resolve(other.name())).toList());
        } catch (RevisionException e) {
            if (e.reason() == Reason.LOGIN) {
                return new Result.Asks();
            }
            if (e.reason() == Reason.GIVEN_UP) {
                return new Result.GivenUp();
            }
            throw DraftRevisions.explained(model.sentences(), folder, e);
        }
    }

    private void write(WrittenDraft draft, Path file, Set<Path> open) throws Failure {
        if (open.contains(file)) {
            throw new Failure(
                    model.sentences().say("received.open", String.valueOf(file.getFileName())));
        }
        // What is to be known of it is told when the draft is saved where it is opened.
        List<String> _ = files.writeUnopened(draft, file);
    }
}
