package org.travaux.app.viewmodel.revisions;

import org.jspecify.annotations.Nullable;
import org.travaux.app.exchange.Login;
import org.travaux.app.exchange.Received;
import org.travaux.app.exchange.RevisionException;
import org.travaux.app.exchange.RevisionException.Reason;
import org.travaux.app.exchange.RevisionExchange;
import org.travaux.app.exchange.RevisionExchange.Meeting;
import org.travaux.app.exchange.RevisionNote;
import org.travaux.app.exchange.SharedPlace;
import org.travaux.app.files.Failure;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.report.MergeSentences;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.files.FileCommands;
import org.travaux.app.viewmodel.files.OwnFileWork;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.MergeRecord;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The open draft sent to a place that all desks see, and received from there. Before either, the
 * draft is kept as it is; what others have sent meanwhile is brought together with it.
 */
public final class DraftExchange {
    /** Whoever is overtaken more often than this in a row has a reason to ask the others. */
    private static final int MOST_TRIES = 5;

    private final EditorModel model;
    private final OwnFileWork ownFile;
    private final StateMadeElsewhere elsewhere;
    private final Predicate<Path> openBehind;

    /**
     * That of one draft.
     *
     * @param openBehind whether another draft of this window is in a file
     */
    public DraftExchange(EditorModel model, FileCommands commands, Predicate<Path> openBehind) {
        this.model = model;
        this.ownFile = commands.ownFile();
        this.elsewhere = new StateMadeElsewhere(model, ownFile);
        this.openBehind = openBehind;
    }

    /**
     * Who sends or receives, and where.
     *
     * @param by as they call themselves
     * @param login for a place that asks who is there
     */
    public record Sender(SharedPlace place, Login login, String by) {}

    /** What came of it: done, or the place asks who is there. */
    private record Result(
            Draft shown, @Nullable Received received, int sent, boolean overtaken, boolean asks) {}

    /**
     * Where this draft was sent or received last.
     *
     * @param known takes it on the window's thread; null if it is not known
     */
    public void place(Consumer<@Nullable SharedPlace> known) {
        record Known(@Nullable SharedPlace place) {}
        ownFile.start(
                writer -> {
                    try {
                        return new Known(new RevisionExchange(writer.path()).place());
                    } catch (RevisionException e) {
                        throw explained(writer, e);
                    }
                },
                found -> known.accept(found.place),
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

    /**
     * @param received what came in before, for each time that it did
     */
    private void send(Sender sender, Runnable asks, List<String> received) {
        Sentences sentences = model.sentences();
        String working = sentences.say("revisions.working");
        ownFile.start(
                writer -> {
                    try {
                        DraftRevisions.keepWorking(
                                model, writer, RevisionNote.working(working, sender.by, ""));
                        int sent =
                                new RevisionExchange(writer.path())
                                        .send(sender.place, sender.login)
                                        .size();
                        return new Result(writer.draft(), null, sent, false, false);
                    } catch (RevisionException e) {
                        if (e.reason() == Reason.OVERTAKEN && received.size() < MOST_TRIES) {
                            return new Result(writer.draft(), null, 0, true, false);
                        }
                        return asking(writer, e);
                    }
                },
                result -> {
                    if (result.asks) {
                        asks.run();
                    } else if (result.overtaken) {
                        receive(
                                sender,
                                asks,
                                said -> {
                                    List<String> all = new ArrayList<>(received);
                                    all.add(String.join("\n", said));
                                    send(sender, asks, all);
                                });
                    } else {
                        List<String> said = new ArrayList<>(received);
                        if (!received.isEmpty()) {
                            said.addFirst(sentences.say("sent.overtaken"));
                        }
                        said.add(sentences.say("sent.done", result.sent));
                        tell(said);
                    }
                },
                () -> {});
    }

    /**
     * Receives what others have sent.
     *
     * @param asks is run on the window's thread if the place wants to know who is there
     */
    public void receive(Sender sender, Runnable asks) {
        receive(sender, asks, this::tell);
    }

    /**
     * @param then takes what is to be told of it
     */
    private void receive(Sender sender, Runnable asks, Consumer<List<String>> then) {
        Sentences sentences = model.sentences();
        String working = sentences.say("revisions.working");
        Meeting meeting =
                new Meeting(
                        sender.by, sentences.say("revisions.merged"), "", model.services().today());
        ownFile.start(
                writer -> {
                    try {
                        DraftRevisions.keepWorking(
                                model, writer, RevisionNote.working(working, sender.by, ""));
                        Received received =
                                new RevisionExchange(writer.path())
                                        .receive(
                                                sender.place,
                                                sender.login,
                                                meeting,
                                                DraftRevisions.now(model),
                                                (draft, file) -> write(writer, draft, file));
                        return new Result(writer.draft(), received, 0, false, false);
                    } catch (RevisionException e) {
                        return asking(writer, e);
                    }
                },
                result -> received(result, asks, then),
                () -> {});
    }

    private void write(OwnFileWork.Writer writer, Draft draft, Path file) throws Failure {
        if (file.equals(writer.path().toAbsolutePath().normalize())) {
            writer.write(draft);
        } else if (openBehind.test(file)) {
            throw new Failure(
                    model.sentences().say("received.open", String.valueOf(file.getFileName())));
        } else {
            writer.writeOther(draft, file);
        }
    }

    private Result asking(OwnFileWork.Writer writer, RevisionException e) throws Failure {
        if (e.reason() == Reason.LOGIN) {
            return new Result(writer.draft(), null, 0, false, true);
        }
        throw explained(writer, e);
    }

    private Failure explained(OwnFileWork.Writer writer, RevisionException e) {
        return DraftRevisions.explained(model.sentences(), writer.path(), e);
    }

    private void received(Result result, Runnable asks, Consumer<List<String>> then) {
        Received received = result.received;
        if (result.asks || received == null) {
            asks.run();
            return;
        }
        Draft draft = received.draft();
        if (draft == null) {
            then.accept(sentences(received, null));
        } else {
            elsewhere.take(result.shown, draft, () -> then.accept(sentences(received, draft)));
        }
    }

    private List<String> sentences(Received received, @Nullable Draft draft) {
        Sentences sentences = model.sentences();
        List<String> said = new ArrayList<>();
        if (!received.isAnything()) {
            said.add(sentences.say("received.up-to-date"));
        } else if (draft != null) {
            said.add(sentences.say("received.states", received.revisions().size()));
        }
        MergeRecord record = received.record();
        if (record != null && draft != null) {
            record.remarks()
                    .forEach(
                            remark ->
                                    said.add(
                                            MergeSentences.of(
                                                    draft, record, remark, sentences::say)));
        }
        received.others().forEach(other -> said.add(sentences.say("received.other", other)));
        return said;
    }

    private void tell(List<String> said) {
        model.tell(new Notice(Notice.Kind.TOLD, String.join("\n", said)));
    }
}
