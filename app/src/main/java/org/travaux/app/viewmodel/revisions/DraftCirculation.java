package org.travaux.app.viewmodel.revisions;

import org.jspecify.annotations.Nullable;
import org.travaux.app.exchange.KeptRevision;
import org.travaux.app.exchange.RevisionException;
import org.travaux.app.exchange.RevisionNote;
import org.travaux.app.exchange.RevisionStore;
import org.travaux.app.files.revisions.CirculatedForm;
import org.travaux.app.files.revisions.Circulation;
import org.travaux.app.files.revisions.CirculationOrder;
import org.travaux.app.files.revisions.CirculationOrder.Recipient;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.files.ExportPreferences;
import org.travaux.app.viewmodel.files.FileCommands;
import org.travaux.app.viewmodel.files.OwnFileWork;
import org.travaux.markup.draft.Draft;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Sends the open draft to delegations: keeps it as a revision, and writes each its copy. */
public final class DraftCirculation {
    private final EditorModel model;
    private final OwnFileWork ownFile;
    private final DraftRevisions revisions;
    private final ExportPreferences preferences;

    /** Sends one draft. */
    public DraftCirculation(
            EditorModel model,
            FileCommands commands,
            DraftRevisions revisions,
            ExportPreferences preferences) {
        this.model = model;
        this.ownFile = commands.ownFile();
        this.revisions = revisions;
        this.preferences = preferences;
    }

    /**
     * What is to be sent.
     *
     * @param since the revision to which tracked changes are made; null for the text as it stood
     * @param deadline until when comments are awaited, as files have it; empty if nothing is said
     * @param by who sends it, as they call themselves
     */
    public record Wanted(
            List<Recipient> recipients,
            CirculatedForm form,
            @Nullable KeptRevision since,
            String deadline,
            String by) {}

    private record Sent(KeptRevision revision, Circulation.Written written) {}

    /** Writes the copies into a folder, and says what was written. */
    public void send(Wanted wanted, Path folder) {
        Sentences sentences = model.sentences();
        CirculationOrder wished = order(wanted);
        ownFile.start(
                writer -> {
                    Path file = writer.path();
                    Circulation circulation = new Circulation(sentences);
                    KeptRevision since = wanted.since();
                    Draft earlier = since == null ? null : revisions.read(file, since);
                    circulation.require(writer.draft(), earlier, wished, folder);
                    try {
                        KeptRevision kept =
                                new RevisionStore(file, model.protection())
                                        .keepOrLast(
                                                writer.draft(),
                                                RevisionNote.revision("", wanted.by(), "", ""),
                                                DraftRevisions.now(model),
                                                writer::write);
                        CirculationOrder order =
                                since == null || earlier == null
                                        ? wished
                                        : wished.since(earlier, since.name());
                        Draft state = revisions.read(file, kept);
                        return new Sent(kept, circulation.write(state, kept, order, file, folder));
                    } catch (RevisionException e) {
                        throw DraftRevisions.explained(sentences, file, e);
                    }
                },
                sent -> tell(sent, folder),
                () -> {});
    }

    private CirculationOrder order(Wanted wanted) {
        return new CirculationOrder(
                wanted.recipients(),
                wanted.form(),
                wanted.deadline(),
                null,
                "",
                preferences.template(),
                preferences.password());
    }

    private void tell(Sent sent, Path folder) {
        Circulation.Written written = sent.written;
        List<String> said = new ArrayList<>();
        said.add(
                model.sentences()
                        .say(
                                "circulate.done",
                                sent.revision.name(),
                                written.files().size(),
                                folder.toString()));
        said.addAll(written.remarks());
        said.addAll(written.failures());
        if (written.failures().isEmpty()) {
            model.tell(Notice.made(String.join("\n", said), folder));
        } else {
            model.tell(new Notice(Notice.Kind.PROBLEM, String.join("\n", said)));
        }
    }
}
