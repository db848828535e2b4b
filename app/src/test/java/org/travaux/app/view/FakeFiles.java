package org.travaux.app.view;

import org.jspecify.annotations.Nullable;
import org.travaux.app.files.Failure;
import org.travaux.app.files.FileTraces;
import org.travaux.app.files.Inspected;
import org.travaux.app.files.compiling.CopyOwner;
import org.travaux.app.files.compiling.CopyReading;
import org.travaux.app.files.exporting.ExportOrder;
import org.travaux.app.files.exporting.Exports;
import org.travaux.app.files.exporting.ReportOrder;
import org.travaux.app.files.opening.DraftSource;
import org.travaux.app.files.opening.ImportAnswers;
import org.travaux.app.files.opening.ImportQuestion;
import org.travaux.app.files.opening.OpenedDraft;
import org.travaux.app.files.opening.TextSource;
import org.travaux.app.files.procedure.CoveringNote;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.safety.SavedVersion;
import org.travaux.app.viewmodel.files.DraftFiles;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.InternalNote;
import org.travaux.markup.draft.format.DraftFormat;
import org.travaux.markup.draft.format.DraftFormatException;
import org.travaux.markup.profile.Profiles;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Files in memory; documents alone are those of this machine. */
final class FakeFiles implements DraftFiles {
    private final Map<Path, List<InternalNote>> privateNotes = new ConcurrentHashMap<>();

    final Map<Path, Draft> drafts = new HashMap<>();
    final Map<Path, ExportOrder> exports = new HashMap<>();

    final Map<Path, ReportOrder> reports = new HashMap<>();
    final Map<Path, CoveringNote> notes = new HashMap<>();

    /** What drafts held before they were saved, the latest first. */
    final Map<Path, List<SavedVersion>> earlier = new HashMap<>();

    /** What the exported documents tell beside their text. */
    List<String> telling = List.of();

    /** The document that can't be written; null if all can. */
    @Nullable Path unwritable;

    private final Sentences sentences;
    private final DraftSource documents;

    FakeFiles(Sentences sentences) {
        this.sentences = sentences;
        documents = new DraftSource(sentences, InputStream.nullInputStream());
    }

    @Override
    public OpenedDraft open(Path file) throws Failure {
        Draft draft = drafts.containsKey(file) ? drafts.get(file) : onDisk(file);
        if (draft == null) {
            throw new Failure("There is no file " + file + ". Choose another one.");
        }
        return new OpenedDraft(draft, false, List.of());
    }

    /** What others have written into a folder of this machine. */
    private static @Nullable Draft onDisk(Path file) {
        try {
            return Files.exists(file) ? DraftFormat.read(Files.readString(file)) : null;
        } catch (IOException | DraftFormatException e) {
            return null;
        }
    }

    /** What is saved into a folder of this machine is there for others. */
    @Override
    public List<String> save(Draft draft, Path file) throws Failure {
        drafts.put(file, draft);
        Path folder = file.getParent();
        if (folder != null && Files.isDirectory(folder)) {
            try {
                Files.writeString(file, DraftFormat.write(draft));
            } catch (IOException e) {
                throw new Failure("The file " + file + " can't be written.", e);
            }
        }
        return List.of();
    }

    @Override
    public List<SavedVersion> earlierVersions(Path file) {
        return earlier.getOrDefault(file, List.of());
    }

    @Override
    public boolean isDocument(Path file) {
        return documents.questions().isDocument(file);
    }

    @Override
    public boolean holdsLanguages(Path file) {
        return documents.questions().holdsLanguages(file);
    }

    @Override
    public List<ImportQuestion> questions(List<Path> files, ImportAnswers answers) throws Failure {
        return documents.questions().about(files, Profiles.usualName(), answers);
    }

    @Override
    public OpenedDraft importTexts(SequencedMap<Language, Path> files, ImportAnswers answers)
            throws Failure {
        Path first = files.firstEntry().getValue();
        if (!isDocument(first) && !holdsLanguages(first)) {
            return open(first);
        }
        List<TextSource> texts = new ArrayList<>();
        files.forEach((language, file) -> texts.add(new TextSource(file, language)));
        return documents.importTexts(texts, Profiles.usualName(), answers);
    }

    @Override
    public OpenedDraft importText(String text) {
        return documents.ofText(text, Profiles.usualName());
    }

    @Override
    public List<Language> guessLanguages(
            List<Path> files, List<Language> candidates, ImportAnswers answers) {
        return isDocument(files.getFirst())
                ? documents.questions().guessLanguages(files, candidates, answers)
                : candidates.subList(0, files.size());
    }

    @Override
    public List<String> export(Draft draft, ExportOrder order, Path file) throws Failure {
        if (file.equals(unwritable)) {
            throw new Failure("The disk is full.");
        }
        exports.put(file, order);
        return List.of();
    }

    @Override
    public void report(Draft draft, ReportOrder order, Path file) {
        reports.put(file, order);
    }

    @Override
    public void note(Draft draft, CoveringNote note, Path file) {
        notes.put(file, note);
    }

    @Override
    public void requireTemplate(Path file) throws Failure {
        new Exports(sentences).template(file);
    }

    @Override
    public Inspected inspect(Path file, @Nullable String password) throws Failure {
        return Files.exists(file)
                ? new FileTraces(sentences).inspect(file, password)
                : new Inspected.Told(file, telling);
    }

    @Override
    public OpenedDraft openCopy(Path file, String delegation, Draft base, ImportAnswers answers)
            throws Failure {
        return Files.exists(file)
                ? new CopyReading(documents).open(file, delegation, base, answers)
                : open(file);
    }

    @Override
    public List<InternalNote> privateNotes(Path file, Draft draft) {
        return privateNotes.getOrDefault(file, List.of());
    }

    @Override
    public List<InternalNote> changePrivateNotes(
            Path file, Draft draft, UnaryOperator<List<InternalNote>> change) {
        return privateNotes.compute(
                file, (_, were) -> change.apply(were == null ? List.of() : were));
    }

    @Override
    public @Nullable CopyOwner owner(Path file, Draft base) throws Failure {
        return Files.exists(file) ? new CopyReading(documents).owner(file, base) : null;
    }

    @Override
    public List<String> unknownAuthors(Path file, Draft base) throws Failure {
        return Files.exists(file)
                ? new CopyReading(documents).unknownAuthors(file, base, ImportAnswers.NONE)
                : List.of();
    }
}
