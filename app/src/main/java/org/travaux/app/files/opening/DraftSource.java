package org.travaux.app.files.opening;

import org.jspecify.annotations.Nullable;
import org.travaux.app.clipboard.LongText;
import org.travaux.app.files.Failure;
import org.travaux.app.files.FileKind;
import org.travaux.app.files.PasswordNeeded;
import org.travaux.app.i18n.Explanations;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.protection.ProtectedDraftException;
import org.travaux.app.protection.Protection;
import org.travaux.app.protection.WrittenDraft;
import org.travaux.app.storage.DecodedText;
import org.travaux.app.storage.StorageException;
import org.travaux.app.storage.TextFile;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.format.DraftFormatException;
import org.travaux.markup.draft.format.DraftFormatException.Problem;
import org.travaux.markup.draft.records.Circulated;
import org.travaux.markup.importing.ImportResult;
import org.travaux.markup.importing.SeveralLanguages;
import org.travaux.markup.importing.TextImport;
import org.travaux.markup.importing.source.ImportSource;
import org.travaux.markup.importing.source.JoinedText;
import org.travaux.markup.importing.source.SourceText;
import org.travaux.markup.importing.source.TextFormat;
import org.travaux.markup.profile.Profile;

import java.io.BufferedInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Opens drafts, and texts and documents as drafts. Says what is wrong in the user's language. What
 * has to be known of texts before is told by {@link #questions}.
 */
public final class DraftSource {
    private final Sentences sentences;
    private final Explanations explanations;
    private final InputStream standardInput;
    private final Documents documents;
    private final Protection protection;

    /**
     * Opens what a user names, but for what a password protects.
     *
     * @param sentences in which failures and remarks are told
     * @param standardInput what {@link FileKind#STANDARD_INPUT} is read from
     */
    public DraftSource(Sentences sentences, InputStream standardInput) {
        this(sentences, standardInput, Protection.none());
    }

    /**
     * Opens what a user names.
     *
     * @param sentences in which failures and remarks are told
     * @param standardInput what {@link FileKind#STANDARD_INPUT} is read from
     * @param protection knows the passwords of drafts
     */
    public DraftSource(Sentences sentences, InputStream standardInput, Protection protection) {
        this.sentences = sentences;
        this.protection = protection;
        this.explanations = new Explanations(sentences);
        this.standardInput =
                standardInput.markSupported()
                        ? standardInput
                        : new BufferedInputStream(standardInput);
        this.documents = new Documents(explanations, this.standardInput);
    }

    /** What can be told and has to be asked of files before they are imported. */
    public ImportQuestions questions() {
        return new ImportQuestions(documents, sentences);
    }

    /**
     * The codes of the delegations that speak in a document's tracked changes and comments, as far
     * as their authors are called so; none in a text or a draft.
     *
     * @param profile with all who can speak
     */
    public Set<String> speakers(Path file, Profile profile) throws Failure {
        return documents.speakers(file, profile);
    }

    /**
     * What a document or a draft says that it was sent to a delegation as; null if it does not, or
     * opens with a password only.
     */
    @Nullable
    public Circulated circulated(Path file) throws Failure {
        if (documents.isOne(file)) {
            return documents.circulated(file);
        }
        DecodedText decoded = read(file, Language.ENGLISH);
        return FileKind.isDraft(file, decoded.text())
                ? readDraft(file, decoded.text()).draft().circulated()
                : null;
    }

    /**
     * Opens a draft, or any text or document that can be imported.
     *
     * @param text the file, with what is known of a text in it; a draft knows its own languages
     * @param profile of a text; a draft knows its own
     */
    public OpenedDraft open(TextSource text, String profile, ImportAnswers answers) throws Failure {
        Path file = text.file();
        if (documents.isOne(file)) {
            return importTexts(List.of(text), profile, answers);
        }
        DecodedText decoded = decoded(text);
        if (FileKind.isDraft(file, decoded.text())) {
            WrittenDraft written = readDraft(file, decoded.text());
            return new OpenedDraft(written.draft(), false, remarks(file, decoded), written);
        }
        return drafted(text, decoded, profile, answers);
    }

    /**
     * Makes a draft of a plain text that stands in no file, in the language or the languages that
     * its letters tell. Paragraphs too long to be worked with are cut behind a sentence.
     */
    public OpenedDraft ofText(String text, String profile) {
        SourceText words =
                new SourceText(LanguageGuess.ofText(text), LongText.cut(text), TextFormat.PLAIN);
        Path name = Path.of(sentences.say("import.clipboard"));
        SeveralLanguages found = SeveralLanguages.in(words);
        TextSource source = new TextSource(name, found.areSeveral() ? null : words.language());
        return new TextDrafting(profile, ImportAnswers.NONE, sentences).read(source, words);
    }

    /** A draft of the only text, in as many languages as it holds. */
    private OpenedDraft drafted(
            TextSource source, DecodedText decoded, String profile, ImportAnswers answers) {
        SourceText text = words(source, decoded);
        OpenedDraft drafted = new TextDrafting(profile, answers, sentences).read(source, text);
        List<String> remarks = new ArrayList<>(remarks(source.file(), decoded));
        remarks.addAll(new LanguageDoubt(sentences).of(source, decoded.text()));
        remarks.addAll(drafted.remarks());
        return new OpenedDraft(drafted.draft(), true, remarks);
    }

    /** The words of a text, in the language that was told or that its name or letters tell. */
    private static SourceText words(TextSource source, DecodedText decoded) {
        Language told = source.language();
        Language language = told == null ? LanguageGuess.of(source.file(), decoded.text()) : told;
        return new SourceText(
                language, decoded.text(), FileKind.format(source.file(), decoded.text()));
    }

    private DecodedText decoded(TextSource text) throws Failure {
        Language told = text.language();
        return read(text.file(), told == null ? LanguageGuess.ofEncodings(text.file()) : told);
    }

    /**
     * Makes one draft of texts and documents, each in a language of its own, or of one document
     * with several; the first language is the source language.
     */
    public OpenedDraft importTexts(List<TextSource> texts, String profile, ImportAnswers answers)
            throws Failure {
        WordDrafting words = new WordDrafting(documents, profile, answers, sentences);
        if (texts.size() == 1) {
            TextSource only = texts.getFirst();
            return documents.isOne(only.file())
                    ? words.whole(only)
                    : importText(only, profile, answers);
        }
        List<ImportSource> sources = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        for (TextSource text : texts) {
            ImportSource source =
                    documents.isOne(text.file()) ? words.text(text) : text(text, remarks);
            if (sources.stream().anyMatch(known -> known.language().equals(source.language()))) {
                throw new Failure(sentences.say("cli.language.twice", source.language().tag()));
            }
            sources.add(answers.joinsCut() ? new JoinedText(source) : source);
            remarks.addAll(remarks(text.file(), source));
        }
        return words.completed(imported(profile, sources, remarks));
    }

    private OpenedDraft importText(TextSource text, String profile, ImportAnswers answers)
            throws Failure {
        return drafted(text, decodedText(text), profile, answers);
    }

    private DecodedText decodedText(TextSource text) throws Failure {
        DecodedText decoded = decoded(text);
        if (FileKind.isDraft(text.file(), decoded.text())) {
            throw new Failure(sentences.say("import.draft", text.file().toString()));
        }
        return decoded;
    }

    private SourceText text(TextSource text, List<String> remarks) throws Failure {
        DecodedText decoded = decodedText(text);
        remarks.addAll(remarks(text.file(), decoded));
        remarks.addAll(new LanguageDoubt(sentences).of(text, decoded.text()));
        return words(text, decoded);
    }

    private OpenedDraft imported(
            String profile, List<? extends ImportSource> sources, List<String> remarks) {
        ImportResult result = TextImport.read(profile, sources);
        List<String> all = new ArrayList<>(remarks);
        result.remarks().forEach(remark -> all.add(explanations.of(remark)));
        Draft draft = KeptComments.with(result.draft(), KeptComments.of(result.remarks()));
        return new OpenedDraft(draft, true, all);
    }

    private DecodedText read(Path file, Language language) throws Failure {
        try {
            return file.equals(FileKind.STANDARD_INPUT)
                    ? TextFile.read(standardInput, language.tag(), file)
                    : TextFile.read(file, language.tag());
        } catch (StorageException e) {
            throw new Failure(explanation(e, file), e);
        }
    }

    /** A draft without text, or with anything but text, is not to be mended as a text would be. */
    private String explanation(StorageException e, Path file) {
        if (!FileKind.isNamedDraft(file)) {
            return explanations.of(e);
        }
        return switch (e.reason()) {
            case EMPTY -> explanations.of(new DraftFormatException(Problem.EMPTY), file.toString());
            case OFFICE_FILE, BINARY ->
                    explanations.of(new DraftFormatException(Problem.NOT_A_DRAFT), file.toString());
            case NOT_FOUND,
                    NO_FOLDER,
                    IS_A_FOLDER,
                    NO_PERMISSION,
                    DISK_FULL,
                    TORN,
                    NAME_TOO_LONG,
                    TOO_LARGE,
                    OTHER ->
                    explanations.of(e);
        };
    }

    private WrittenDraft readDraft(Path file, String text) throws Failure {
        try {
            return protection.read(text);
        } catch (ProtectedDraftException e) {
            throw PasswordNeeded.of(e, file.toString(), sentences);
        } catch (DraftFormatException e) {
            throw new Failure(explanations.of(e, file.toString()), e);
        }
    }

    /** One of several files is one text, whatever languages it holds. */
    private List<String> remarks(Path file, ImportSource source) {
        SeveralLanguages found = SeveralLanguages.in(source);
        return found.areSeveral()
                ? List.of(
                        sentences.say(
                                "import.languages",
                                file.toString(),
                                explanations.names(found.languages()),
                                explanations.names(List.of(source.language()))))
                : List.of();
    }

    private List<String> remarks(Path file, DecodedText decoded) {
        if (decoded.certain()) {
            return List.of();
        }
        String name = file.toString();
        return List.of(
                decoded.broken() > 0
                        ? sentences.say("import.broken", name, decoded.broken())
                        : sentences.say("import.encoding", name, decoded.encoding()));
    }
}
