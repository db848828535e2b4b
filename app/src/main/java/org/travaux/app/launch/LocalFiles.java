package org.travaux.app.launch;

import org.jspecify.annotations.Nullable;
import org.travaux.app.files.DraftOutput;
import org.travaux.app.files.Failure;
import org.travaux.app.files.FileTraces;
import org.travaux.app.files.Inspected;
import org.travaux.app.files.PasswordNeeded;
import org.travaux.app.files.compiling.CopyOwner;
import org.travaux.app.files.compiling.CopyReading;
import org.travaux.app.files.exporting.ExportOrder;
import org.travaux.app.files.exporting.Exports;
import org.travaux.app.files.exporting.ReportOrder;
import org.travaux.app.files.opening.DraftSource;
import org.travaux.app.files.opening.ImportAnswers;
import org.travaux.app.files.opening.ImportQuestion;
import org.travaux.app.files.opening.ImportQuestions;
import org.travaux.app.files.opening.OpenedDraft;
import org.travaux.app.files.opening.TextSource;
import org.travaux.app.files.procedure.CoveringNote;
import org.travaux.app.i18n.Explanations;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.notes.PrivateNotes;
import org.travaux.app.protection.ProtectedDraftException;
import org.travaux.app.protection.Protection;
import org.travaux.app.protection.WrittenDraft;
import org.travaux.app.safety.EarlierVersions;
import org.travaux.app.safety.SavedVersion;
import org.travaux.app.settings.Settings;
import org.travaux.app.storage.StorageException;
import org.travaux.app.viewmodel.files.DraftFiles;
import org.travaux.app.viewmodel.settings.StoredValue;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.InternalNote;
import org.travaux.markup.draft.format.DraftFormatException;
import org.travaux.markup.draft.records.Circulated;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The window's drafts, as files of this machine. */
final class LocalFiles implements DraftFiles {
    private final Supplier<Sentences> sentences;
    private final StoredValue<Settings> settings;
    private final EarlierVersions versions;
    private final PrivateNotes notes;
    private final Protection protection;

    /**
     * Files for a window.
     *
     * @param sentences in the language of the interface as it is then
     * @param settings what the user has chosen for new drafts
     * @param versions where what drafts held before they were saved is kept
     * @param notes where it is kept what this desk notes for itself
     */
    LocalFiles(
            Supplier<Sentences> sentences,
            StoredValue<Settings> settings,
            EarlierVersions versions,
            PrivateNotes notes) {
        this(sentences, settings, versions, notes, Protection.none());
    }

    private LocalFiles(
            Supplier<Sentences> sentences,
            StoredValue<Settings> settings,
            EarlierVersions versions,
            PrivateNotes notes,
            Protection protection) {
        this.sentences = sentences;
        this.settings = settings;
        this.versions = versions;
        this.notes = notes;
        this.protection = protection;
    }

    @Override
    public DraftFiles under(Protection other) {
        return new LocalFiles(sentences, settings, versions, notes, other);
    }

    private DraftSource source() {
        return new DraftSource(sentences.get(), InputStream.nullInputStream(), protection);
    }

    private ImportQuestions questions() {
        return source().questions();
    }

    private String profile() {
        return settings.get().newDrafts().profile();
    }

    @Override
    public OpenedDraft open(Path file) throws Failure {
        return source().open(
                        new TextSource(file, questions().guessLanguage(file, ImportAnswers.NONE)),
                        profile(),
                        ImportAnswers.NONE);
    }

    @Override
    public List<String> save(Draft draft, Path file) throws Failure {
        return save(protection.write(draft), file);
    }

    @Override
    public List<String> save(WrittenDraft draft, Path file) throws Failure {
        List<String> told = new ArrayList<>();
        new DraftOutput(sentences.get(), versions, told::add, protection).save(draft, file);
        try {
            notes.follow(file, protection);
        } catch (StorageException | ProtectedDraftException | DraftFormatException e) {
            told.add(sentences.get().say("notes.not-protected", notes.folder().toString()));
        }
        return told;
    }

    @Override
    public List<SavedVersion> earlierVersions(Path file) {
        return versions.of(file);
    }

    @Override
    public List<InternalNote> privateNotes(Path file, Draft draft) throws Failure {
        return noted(file, () -> notes.of(file, draft, protection));
    }

    @Override
    public List<InternalNote> changePrivateNotes(
            Path file, Draft draft, UnaryOperator<List<InternalNote>> change) throws Failure {
        return noted(file, () -> notes.change(file, draft, protection, change));
    }

    private interface Noting {
        List<InternalNote> notes()
                throws StorageException, DraftFormatException, ProtectedDraftException;
    }

    private List<InternalNote> noted(Path file, Noting noting) throws Failure {
        try {
            return noting.notes();
        } catch (StorageException e) {
            throw new Failure(new Explanations(sentences.get()).of(e), e);
        } catch (DraftFormatException e) {
            throw new Failure(sentences.get().say("notes.damaged", notes.folder().toString()), e);
        } catch (ProtectedDraftException e) {
            throw PasswordNeeded.of(e, String.valueOf(file.getFileName()), sentences.get());
        }
    }

    @Override
    public OpenedDraft importTexts(SequencedMap<Language, Path> files, ImportAnswers answers)
            throws Failure {
        List<TextSource> texts = new ArrayList<>();
        files.forEach(
                (language, file) -> {
                    boolean tells = files.size() == 1 && questions().isDocument(file);
                    texts.add(new TextSource(file, tells ? null : language));
                });
        return source().importTexts(texts, profile(), answers);
    }

    @Override
    public OpenedDraft importText(String text) {
        return source().ofText(text, profile());
    }

    @Override
    public OpenedDraft openCopy(Path file, String delegation, Draft base, ImportAnswers answers)
            throws Failure {
        return new CopyReading(source()).open(file, delegation, base, answers);
    }

    @Override
    public @Nullable Circulated circulated(Path file) throws Failure {
        return new CopyReading(source()).circulated(file);
    }

    @Override
    public @Nullable CopyOwner owner(Path file, Draft base) throws Failure {
        return new CopyReading(source()).owner(file, base);
    }

    @Override
    public List<ImportQuestion> questions(List<Path> files, ImportAnswers answers) throws Failure {
        return questions().about(files, profile(), answers);
    }

    @Override
    public boolean isDocument(Path file) {
        return questions().isDocument(file);
    }

    @Override
    public boolean holdsLanguages(Path file) {
        return questions().holdsLanguages(file);
    }

    @Override
    public List<Language> guessLanguages(
            List<Path> files, List<Language> candidates, ImportAnswers answers) {
        return questions().guessLanguages(files, candidates, answers);
    }

    @Override
    public List<String> export(Draft draft, ExportOrder order, Path file) throws Failure {
        return new Exports(sentences.get()).write(DraftReading.of(draft), order, file);
    }

    @Override
    public void report(Draft draft, ReportOrder order, Path file) throws Failure {
        new Exports(sentences.get()).write(DraftReading.of(draft), order, file);
    }

    @Override
    public void note(Draft draft, CoveringNote note, Path file) throws Failure {
        new Exports(sentences.get()).write(draft, note, file);
    }

    @Override
    public void requireTemplate(Path file) throws Failure {
        new Exports(sentences.get()).template(file);
    }

    @Override
    public Inspected inspect(Path file, @Nullable String password) throws Failure {
        return new FileTraces(sentences.get()).inspect(file, password);
    }

    @Override
    public List<String> unknownAuthors(Path file, Draft base) throws Failure {
        return new CopyReading(source()).unknownAuthors(file, base, ImportAnswers.NONE);
    }
}
