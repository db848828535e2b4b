package org.travaux.app.viewmodel.revisions;

import org.travaux.app.exchange.Received;
import org.travaux.app.exchange.RevisionException;
import org.travaux.app.exchange.RevisionException.Reason;
import org.travaux.app.exchange.RevisionExchange;
import org.travaux.app.exchange.RevisionExchange.Meeting;
import org.travaux.app.files.Failure;
import org.travaux.app.protection.WrittenDraft;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.files.DraftFiles;
import org.travaux.app.viewmodel.files.FileWork;
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
    private final DraftFiles files;
    private final Consumer<Path> open;
    private final Supplier<Set<Path>> openBeside;
    private final FileWork work;

    /**
     * What is received before any draft is shown.
     *
     * @param open opens a draft
     * @param openBeside the files of the other drafts of this window, asked on the window's thread
     */
    public FirstReceipt(
            EditorModel model,
            DraftFiles files,
            Consumer<Path> open,
            Supplier<Set<Path>> openBeside) {
        this.model = model;
        this.files = files.under(model.protection());
        this.open = open;
        this.openBeside = openBeside;
        work = new FileWork(model, model.background().work(), model.background().home());
    }

    private record Result(List<Path> drafts, boolean asks) {}

    /**
     * Receives what is there, and opens it.
     *
     * @param into the folder, as it was typed
     * @param asks is run on the window's thread if the place wants to know who is there
     */
    public void receive(Sender sender, String into, Runnable asks) {
        Set<Path> open = openBeside.get();
        work.start(
                () -> receive(sender, folder(into), open),
                result -> {
                    if (result.asks) {
                        asks.run();
                    } else if (result.drafts.isEmpty()) {
                        String said = model.sentences().say("received.up-to-date");
                        model.tell(new Notice(Notice.Kind.TOLD, said));
                    } else {
                        result.drafts.forEach(this.open);
                    }
                },
                () -> {});
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

    private Result receive(Sender sender, Path folder, Set<Path> open) throws Failure {
        try {
            RevisionExchange exchange =
                    new RevisionExchange(folder.resolve(NONE), model.protection());
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
            return new Result(
                    received.others().stream().map(other -> folder.resolve(other.name())).toList(),
                    false);
        } catch (RevisionException e) {
            if (e.reason() == Reason.LOGIN) {
                return new Result(List.of(), true);
            }
            throw DraftRevisions.explained(model.sentences(), folder, e);
        }
    }

    private void write(WrittenDraft draft, Path file, Set<Path> open) throws Failure {
        if (open.contains(file)) {
            throw new Failure(
                    model.sentences().say("received.open", String.valueOf(file.getFileName())));
        }
        List<String> _ = files.save(draft, file);
    }
}
