package org.travaux.app.viewmodel.revisions;

import org.jspecify.annotations.Nullable;
import org.travaux.app.exchange.KeptRevision;
import org.travaux.app.exchange.RevisionException;
import org.travaux.app.exchange.RevisionNote;
import org.travaux.app.exchange.RevisionStore;
import org.travaux.app.files.Failure;
import org.travaux.app.files.revisions.KeptDraft;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.files.EarlierText;
import org.travaux.app.viewmodel.files.FileCommands;
import org.travaux.app.viewmodel.files.OwnFileWork;
import org.travaux.app.viewmodel.files.OwnFileWork.Shown;
import org.travaux.markup.compare.Comparison;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The states of the open draft that were kept beside its file: kept, listed, looked at, compared,
 * brought back. The draft must have a file. What goes wrong is told.
 */
public final class DraftRevisions {
    private final EditorModel model;
    private final FileCommands commands;
    private final OwnFileWork ownFile;
    private final StateMadeElsewhere elsewhere;

    /** Those of one draft. */
    public DraftRevisions(EditorModel model, FileCommands commands) {
        this.model = model;
        this.commands = commands;
        this.ownFile = commands.ownFile();
        this.elsewhere = new StateMadeElsewhere(model, ownFile);
    }

    /**
     * Keeps the draft as it is shown.
     *
     * @param kept is told of it on the window's thread
     */
    public void keep(RevisionNote note, Consumer<KeptRevision> kept) {
        ownFile.start(
                writer -> {
                    try {
                        return store(writer.path())
                                .keep(writer.draft(), note, now(model), null, writer::write);
                    } catch (RevisionException e) {
                        throw explained(model.sentences(), writer.path(), e);
                    }
                },
                revision -> {
                    tell("revision.kept", revision.name());
                    kept.accept(revision);
                },
                () -> {});
    }

    /**
     * What was kept.
     *
     * @param listed takes it on the window's thread, the oldest first
     */
    public void list(Consumer<List<KeptRevision>> listed) {
        ownFile.start(
                writer -> {
                    try {
                        return store(writer.path()).list();
                    } catch (RevisionException e) {
                        throw explained(model.sentences(), writer.path(), e);
                    }
                },
                listed,
                () -> {});
    }

    /**
     * A state as it was kept.
     *
     * @param read takes it on the window's thread
     */
    public void read(KeptRevision revision, Consumer<Draft> read) {
        ownFile.start(writer -> read(writer.path(), revision), read, () -> {});
    }

    /**
     * A state as that to which tracked changes are made.
     *
     * @param file the draft's
     */
    public EarlierText earlier(Path file, KeptRevision revision) {
        return new EarlierText(revision.name(), () -> read(file, revision));
    }

    private RevisionStore store(Path file) {
        return new RevisionStore(file, model.protection());
    }

    /**
     * A state as it was kept; away from the window's thread.
     *
     * @param file the draft's
     */
    Draft read(Path file, KeptRevision revision) throws Failure {
        try {
            return KeptDraft.read(
                    store(file).read(revision), revision, model.protection(), model.sentences());
        } catch (RevisionException e) {
            throw explained(model.sentences(), file, e);
        }
    }

    /**
     * What changed from one state to another.
     *
     * @param later null for the draft as it is shown
     * @param compared takes it on the window's thread
     */
    public void compare(
            KeptRevision earlier, @Nullable KeptRevision later, Consumer<Comparison> compared) {
        ownFile.start(
                writer -> {
                    Draft was = read(writer.path(), earlier);
                    Draft is = later == null ? writer.draft() : read(writer.path(), later);
                    if (Comparison.common(was, is).isEmpty()) {
                        throw new Failure(
                                model.sentences().say("revision.languages", earlier.name()));
                    }
                    return Comparison.of(DraftReading.of(was), DraftReading.of(is));
                },
                compared,
                () -> {});
    }

    /**
     * Brings an earlier state back: what was not kept is kept first, and the state is kept as a new
     * revision. Undoing shows what was there before.
     *
     * @param by who does it, as they call themselves
     */
    public void bringBack(KeptRevision wanted, String by) {
        Sentences sentences = model.sentences();
        String before = sentences.say("revisions.before", wanted.name());
        String why = sentences.say("revision.brought-back.why", wanted.name());
        ownFile.start(
                writer -> {
                    try {
                        RevisionStore store = store(writer.path());
                        Draft earlier = read(writer.path(), wanted);
                        keepWorking(model, writer, RevisionNote.working(before, by, ""));
                        Draft counted = RevisionStore.broughtBack(earlier, writer.draft());
                        Written written = new Written();
                        store.keep(
                                counted,
                                RevisionNote.revision("", by, why, ""),
                                now(model),
                                wanted,
                                saved -> written.made = writer.replace(saved));
                        Shown made = written.made;
                        return new BroughtBack(
                                writer.draft(), made == null ? writer.holding(counted) : made);
                    } catch (RevisionException e) {
                        throw explained(sentences, writer.path(), e);
                    }
                },
                back ->
                        elsewhere.take(
                                back.shown,
                                back.made,
                                _ -> tell("revision.brought-back", wanted.name())),
                () -> {});
    }

    /**
     * Tells if states that were kept before open without the password that the draft has now, or
     * anything else does that was to be protected when it was saved.
     *
     * @param said what has been told already
     */
    public void tellWhatIsInClear(String said) {
        Sentences sentences = model.sentences();
        ownFile.start(
                writer -> {
                    try {
                        String name = String.valueOf(writer.path().getFileName());
                        return store(writer.path()).isInClear()
                                ? List.of(sentences.say("protected.kept-in-clear", name))
                                : List.<String>of();
                    } catch (RevisionException e) {
                        throw explained(sentences, writer.path(), e);
                    }
                },
                inClear -> {
                    List<String> all = new ArrayList<>(List.of(said));
                    all.addAll(inClear);
                    all.addAll(commands.toldOfSaving());
                    Notice.Kind kind = all.size() == 1 ? Notice.Kind.DONE : Notice.Kind.FOUND;
                    model.tell(new Notice(kind, String.join(" ", all)));
                },
                () -> {});
    }

    /** What was written into the draft's file. */
    static final class Written {
        @Nullable Shown made;
    }

    private record BroughtBack(Draft shown, Shown made) {}

    /** Keeps the draft as it is, if it is not kept. */
    static void keepWorking(EditorModel model, OwnFileWork.Writer writer, RevisionNote note)
            throws RevisionException, Failure {
        new RevisionStore(writer.path(), model.protection())
                .keepIfChanged(writer.draft(), note, now(model), writer::write);
    }

    private void tell(String key, String name) {
        model.tell(new Notice(Notice.Kind.DONE, model.sentences().say(key, name)));
    }

    /** The moment as revisions have it, to the second. */
    static Instant now(EditorModel model) {
        return model.services().clock().instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Why something could not be done, in a sentence. */
    static Failure explained(Sentences sentences, Path file, RevisionException e) {
        return KeptDraft.failure(e, String.valueOf(file.getFileName()), sentences);
    }
}
