package org.travaux.app.viewmodel.revisions;

import org.jspecify.annotations.Nullable;
import org.travaux.app.exchange.Login;
import org.travaux.app.exchange.Received;
import org.travaux.app.exchange.RevisionException;
import org.travaux.app.exchange.RevisionException.Reason;
import org.travaux.app.exchange.RevisionExchange;
import org.travaux.app.exchange.RevisionExchange.Fetched;
import org.travaux.app.exchange.RevisionExchange.Meeting;
import org.travaux.app.exchange.RevisionNote;
import org.travaux.app.exchange.SharedPlace;
import org.travaux.app.exchange.TransferWatch;
import org.travaux.app.files.Failure;
import org.travaux.app.files.revisions.ReceivedSentences;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.protection.WrittenDraft;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.files.FileCommands;
import org.travaux.app.viewmodel.files.FileWork;
import org.travaux.app.viewmodel.files.OwnFileWork;
import org.travaux.app.viewmodel.files.OwnFileWork.Shown;
import org.travaux.markup.draft.Draft;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The open draft sent to a place that all desks see, and received from there. Before either, the
 * draft is kept as it is; what others have sent meanwhile is brought together with it.
 */
public final class DraftExchange {
    /** Whoever is overtaken more often than this in a row has a reason to ask the others. */
    private static final int MOST_TRIES = 5;

    private final EditorModel model;
    private final OwnFileWork ownFile;
    private final FileWork network;
    private final StateMadeElsewhere elsewhere;
    private final Supplier<Set<Path>> openBeside;
    private final Transfer transfer;

    /**
     * That of one draft.
     *
     * @param openBeside the files of the other drafts of this window, asked on the window's thread
     * @param transfer is told how far it is
     */
    public DraftExchange(
            EditorModel model,
            FileCommands commands,
            Supplier<Set<Path>> openBeside,
            Transfer transfer) {
        this.transfer = transfer;
        this.model = model;
        this.ownFile = commands.ownFile();
        this.network = commands.network();
        this.elsewhere = new StateMadeElsewhere(model, ownFile);
        this.openBeside = openBeside;
    }

    /**
     * Who sends or receives, and where.
     *
     * @param by as they call themselves
     * @param login for a place that asks who is there
     */
    public record Sender(SharedPlace place, Login login, String by) {}

    /**
     * Where a draft was sent or received last, and what goes with it.
     *
     * @param place null if it is not known
     * @param others the other drafts that are kept in the folder
     */
    public record Known(@Nullable SharedPlace place, List<String> others) {}

    /**
     * What is known of where this draft goes.
     *
     * @param known takes it on the window's thread
     */
    public void known(Consumer<Known> known) {
        ownFile.start(
                writer -> {
                    try {
                        RevisionExchange exchange =
                                new RevisionExchange(writer.path(), model.protection());
                        return new Known(exchange.place(), exchange.others());
                    } catch (RevisionException e) {
                        throw explained(writer.path(), e);
                    }
                },
                known,
                () -> {});
    }

    /**
     * Sends the draft; whoever was overtaken receives first.
     *
     * @param asks is run on the window's thread if the place wants to know who is there
     */
    public void send(Sender sender, Runnable asks) {
        send(sender, asks, List.of());
    }

    private sealed interface Sent {
        record Done(int states) implements Sent {}

        record Overtaken() implements Sent {}

        record Asks() implements Sent {}

        record GivenUp() implements Sent {}
    }

    /**
     * Sends it.
     *
     * @param received what came in before, for each time that it did
     */
    private void send(Sender sender, Runnable asks, List<String> received) {
        keep(
                sender,
                path ->
                        transfer(
                                Transfer.Way.SENDING,
                                sender,
                                watch -> sent(sender, path, received.size() < MOST_TRIES, watch),
                                sent -> sent(sent, sender, asks, received)));
    }

    /**
     * Keeps the draft as it is.
     *
     * @param then is given the draft's file
     */
    private void keep(Sender sender, Consumer<Path> then) {
        String working = model.sentences().say("revisions.working");
        ownFile.start(
                writer -> {
                    try {
                        DraftRevisions.keepWorking(
                                model, writer, RevisionNote.working(working, sender.by, ""));
                        return writer.path();
                    } catch (RevisionException e) {
                        throw explained(writer.path(), e);
                    }
                },
                then,
                () -> {});
    }

    /** What is done while somebody looks on. */
    private interface Watched<T> {
        T result(TransferWatch watch) throws Failure;
    }

    private <T> void transfer(Transfer.Way way, Sender sender, Watched<T> task, Consumer<T> done) {
        if (network.busyProperty().get()) {
            return;
        }
        TransferWatch watch = transfer.begin(way, sender.place);
        network.start(
                () -> task.result(watch),
                result -> {
                    transfer.end();
                    done.accept(result);
                },
                transfer::end);
    }

    private Sent sent(Sender sender, Path path, boolean again, TransferWatch watch) throws Failure {
        try {
            RevisionExchange exchange =
                    new RevisionExchange(path, model.protection()).watchedBy(watch);
            return new Sent.Done(exchange.send(sender.place, sender.login).size());
        } catch (RevisionException e) {
            if (e.reason() == Reason.OVERTAKEN && again) {
                return new Sent.Overtaken();
            }
            if (e.reason() == Reason.LOGIN) {
                return new Sent.Asks();
            }
            if (e.reason() == Reason.GIVEN_UP) {
                return new Sent.GivenUp();
            }
            throw explained(path, e);
        }
    }

    private void sent(Sent sent, Sender sender, Runnable asks, List<String> received) {
        Sentences sentences = model.sentences();
        switch (sent) {
            case Sent.Asks _ -> asks.run();
            case Sent.GivenUp _ -> tellGivenUp(received);
            case Sent.Overtaken _ ->
                    receive(
                            sender,
                            asks,
                            said -> {
                                List<String> all = new ArrayList<>(received);
                                all.add(String.join("\n", said));
                                send(sender, asks, all);
                            });
            case Sent.Done(int states) -> {
                List<String> said = new ArrayList<>(received);
                if (!received.isEmpty()) {
                    said.addFirst(sentences.say("sent.overtaken"));
                }
                said.add(sentences.say("sent.done", states));
                tell(said);
            }
        }
    }

    /**
     * Receives what others have sent.
     *
     * @param asks is run on the window's thread if the place wants to know who is there
     */
    public void receive(Sender sender, Runnable asks) {
        receive(sender, asks, this::tell);
    }

    /** Also what came in before. */
    private void tellGivenUp(List<String> received) {
        List<String> said = new ArrayList<>(received);
        said.add(model.sentences().say("revisions.given-up"));
        tell(said);
    }

    /** What was brought, or that the place asks who is there, or that it was given up. */
    private record Brought(@Nullable Fetched fetched, boolean givenUp) {}

    /**
     * Receives it.
     *
     * @param then takes what is to be told of it
     */
    private void receive(Sender sender, Runnable asks, Consumer<List<String>> then) {
        keep(
                sender,
                path ->
                        transfer(
                                Transfer.Way.RECEIVING,
                                sender,
                                watch -> brought(sender, path, watch),
                                brought -> {
                                    if (brought.fetched != null) {
                                        receive(sender, brought.fetched, then);
                                    } else if (brought.givenUp) {
                                        tellGivenUp(List.of());
                                    } else {
                                        asks.run();
                                    }
                                }));
    }

    private Brought brought(Sender sender, Path path, TransferWatch watch) throws Failure {
        try {
            return new Brought(
                    new RevisionExchange(path, model.protection())
                            .watchedBy(watch)
                            .fetch(sender.place, sender.login),
                    false);
        } catch (RevisionException e) {
            if (e.reason() == Reason.LOGIN || e.reason() == Reason.GIVEN_UP) {
                return new Brought(null, e.reason() == Reason.GIVEN_UP);
            }
            throw explained(path, e);
        }
    }

    /** What was received of a draft, and the sentences about it. */
    private record Result(Draft shown, @Nullable Shown made, List<String> said) {}

    /** What was typed while it was brought is kept too. */
    private void receive(Sender sender, Fetched fetched, Consumer<List<String>> then) {
        Sentences sentences = model.sentences();
        String working = sentences.say("revisions.working");
        Meeting meeting =
                new Meeting(
                        sender.by, sentences.say("revisions.merged"), "", model.services().today());
        Set<Path> open = openBeside.get();
        ownFile.start(
                writer -> {
                    try {
                        DraftRevisions.keepWorking(
                                model, writer, RevisionNote.working(working, sender.by, ""));
                        DraftRevisions.Written written = new DraftRevisions.Written();
                        Received received =
                                new RevisionExchange(writer.path(), model.protection())
                                        .receive(
                                                fetched,
                                                meeting,
                                                DraftRevisions.now(model),
                                                (draft, file) ->
                                                        write(writer, written, open, draft, file));
                        Draft draft = received.draft();
                        Shown made =
                                draft == null || written.made != null
                                        ? written.made
                                        : writer.holding(draft);
                        return new Result(
                                writer.draft(), made, ReceivedSentences.of(received, sentences));
                    } catch (RevisionException e) {
                        throw explained(writer.path(), e);
                    }
                },
                result -> received(result, then),
                () -> {});
    }

    private void write(
            OwnFileWork.Writer writer,
            DraftRevisions.Written written,
            Set<Path> open,
            WrittenDraft draft,
            Path file)
            throws Failure {
        if (file.equals(writer.path().toAbsolutePath().normalize())) {
            written.made = writer.replace(draft);
        } else if (open.contains(file)) {
            throw new Failure(
                    model.sentences().say("received.open", String.valueOf(file.getFileName())));
        } else {
            writer.writeOther(draft, file);
        }
    }

    private void received(Result result, Consumer<List<String>> then) {
        Shown made = result.made;
        if (made == null) {
            then.accept(result.said);
        } else {
            elsewhere.take(
                    result.shown,
                    made,
                    remarks -> {
                        List<String> said = new ArrayList<>(result.said);
                        said.addAll(remarks);
                        then.accept(said);
                    });
        }
    }

    private Failure explained(Path file, RevisionException e) {
        return DraftRevisions.explained(model.sentences(), file, e);
    }

    private void tell(List<String> said) {
        model.tell(new Notice(Notice.Kind.TOLD, String.join("\n", said)));
    }
}
