package org.travaux.app.viewmodel.files;

import org.travaux.app.files.Failure;
import org.travaux.app.files.FileKind;
import org.travaux.app.files.opening.OpenedDraft;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.protection.WrittenDraft;
import org.travaux.app.safety.LockHolder;
import org.travaux.app.session.Session;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.records.Circulated;
import org.travaux.markup.profile.Delegation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opens a draft, or makes one of a text; asks what to do with one that somebody else has open. */
final class Opening {
    private final EditorModel model;
    private final DraftFiles files;
    private final FileGuard guard;
    private final Questions questions;
    private final FileWork work;
    private final OwnFile file;
    private final KnownFile onDisk;
    private final Importing importing;

    Opening(
            EditorModel model,
            DraftFiles files,
            FileGuard guard,
            Questions questions,
            FileWork work,
            OwnFile file) {
        this.model = model;
        this.files = files;
        this.guard = guard;
        this.questions = questions;
        this.work = work;
        this.file = file;
        onDisk = new KnownFile(model, files, guard);
        importing = new Importing(model, files, work, this::showMade);
    }

    /** What makes drafts of texts and documents. */
    Importing importing() {
        return importing;
    }

    private sealed interface Found {
        /** A draft that was opened; {@code known} is what its file held. */
        record Here(Session session, OpenedDraft opened, String known) implements Found {}

        record Elsewhere(LockHolder holder) implements Found {}

        /** No draft: something may have to be asked about it. */
        record Document() implements Found {}
    }

    void open(Path path, Runnable failed) {
        work.start(
                () -> {
                    if (files.isDocument(path) || files.holdsLanguages(path)) {
                        return new Found.Document();
                    }
                    Optional<LockHolder> holder = guard.lock(path);
                    return holder.isPresent()
                            ? new Found.Elsewhere(holder.get())
                            : readLocked(path);
                },
                found -> opened(found, path, failed),
                failed);
    }

    /** Makes a draft of a text that stands in no file. */
    void importText(String text, Runnable failed) {
        work.start(
                () -> {
                    OpenedDraft opened = files.importText(text);
                    return new Found.Here(model.prepare(opened.draft()), opened, "");
                },
                here -> show(here, Path.of(""), true),
                failed);
    }

    private Found.Here readLocked(Path path) throws Failure {
        boolean read = false;
        try {
            Found.Here here = read(path);
            read = true;
            return here;
        } finally {
            if (!read) {
                guard.unlock(path);
            }
        }
    }

    private Found.Here read(Path path) throws Failure {
        KnownFile.Held held = onDisk.open(path);
        OpenedDraft opened = held.opened();
        return new Found.Here(model.prepare(opened.draft()), opened, held.holds());
    }

    private void opened(Found found, Path path, Runnable failed) {
        switch (found) {
            case Found.Here here -> show(here, path, here.opened().imported());
            case Found.Document _ -> importing.start(List.of(path), failed);
            case Found.Elsewhere elsewhere -> ask(elsewhere.holder(), path, failed);
        }
    }

    private void ask(LockHolder holder, Path path, Runnable failed) {
        switch (questions.openElsewhere(FileKind.name(path), holder)) {
            case COPY -> work.start(() -> read(path), here -> showCopy(here, path), failed);
            case ANYWAY ->
                    work.start(
                            () -> {
                                guard.lockAnyway(path);
                                return readLocked(path);
                            },
                            here -> show(here, path, here.opened().imported()),
                            failed);
            case CANCEL -> failed.run();
        }
    }

    /** It was sent to a delegation: what it proposes belongs in the text that was sent. */
    private String circulated(Circulated sent, Draft draft) {
        Delegation to = draft.notation().delegations().byCode(sent.to());
        Sentences sentences = model.sentences();
        return sentences.say(
                "notice.circulated",
                to == null ? sent.to() : to.name(sentences.locale().getLanguage()),
                sent.revision().isEmpty() ? sent.symbol() : sent.revision(),
                sentences.say("action.compile"));
    }

    private void showCopy(Found.Here here, Path path) {
        show(here, path, true);
        model.tell(new Notice(Notice.Kind.TOLD, model.sentences().say("notice.copy")));
    }

    private void showMade(Session session, OpenedDraft opened) {
        show(new Found.Here(session, opened, ""), importing.first(), true);
    }

    /**
     * @param copy it is only called after the file, and has none itself
     */
    private void show(Found.Here here, Path path, boolean copy) {
        WrittenDraft written = here.opened.written();
        if (written == null) {
            model.protection().remove();
        } else {
            model.protection().follow(written);
        }
        if (copy) {
            file.setNone(FileKind.stem(path));
        } else {
            file.set(path, here.known, here.session.draft());
        }
        model.show(here.session);
        List<String> said = new ArrayList<>();
        if (here.opened.imported()) {
            int paragraphs = here.opened.draft().paragraphs().size();
            said.add(model.sentences().say("notice.imported", paragraphs));
        }
        Circulated sent = here.opened.draft().circulated();
        if (sent != null) {
            said.add(circulated(sent, here.opened.draft()));
        }
        said.addAll(here.opened.remarks());
        if (!said.isEmpty()) {
            model.tell(new Notice(Notice.Kind.DONE, String.join("\n", said)));
        }
    }
}
