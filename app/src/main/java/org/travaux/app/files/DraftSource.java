package org.travaux.app.files;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Explanations;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.safety.VersionBefore;
import org.travaux.app.storage.AtomicFile;
import org.travaux.app.storage.DecodedText;
import org.travaux.app.storage.StorageException;
import org.travaux.app.storage.TextFile;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftFormat;
import org.travaux.markup.draft.DraftFormatException;
import org.travaux.markup.draft.DraftFormatException.Problem;
import org.travaux.markup.draft.Language;
import org.travaux.markup.importing.ImportResult;
import org.travaux.markup.importing.ImportSource;
import org.travaux.markup.importing.JoinedText;
import org.travaux.markup.importing.SeveralLanguages;
import org.travaux.markup.importing.SourceText;
import org.travaux.markup.importing.TextFormat;
import org.travaux.markup.importing.TextImport;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Opens drafts, and texts as drafts; saves drafts. Says what is wrong in the user's language. */
public final class DraftSource {
    /** The file name that stands for standard input. */
    public static final Path STANDARD_INPUT = Path.of("-");

    /** The ending of a draft's file. */
    public static final String ENDING = ".travaux";

    /**
     * In whose encodings a text is read that is not in Unicode, where nobody knows its language;
     * letters of others are told from its own.
     */
    private static final String OF_OLD_ENCODINGS = Language.RUSSIAN.tag();

    private static final Pattern DRAFT_START = Pattern.compile("\\s*\\{\\s*\"travaux\"\\s*:");
    private static final Pattern MARKDOWN_HEADING =
            Pattern.compile("^#{1,6} \\S", Pattern.MULTILINE);

    private final Sentences sentences;
    private final Explanations explanations;
    private final InputStream standardInput;
    private final Documents documents;

    public DraftSource(Sentences sentences, InputStream standardInput) {
        this.sentences = sentences;
        this.explanations = new Explanations(sentences);
        this.standardInput =
                standardInput.markSupported()
                        ? standardInput
                        : new BufferedInputStream(standardInput);
        this.documents = new Documents(explanations, this.standardInput);
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
        DecodedText decoded = read(file, languageOf(text));
        if (isDraft(file, decoded.text())) {
            return new OpenedDraft(readDraft(file, decoded.text()), false, remarks(file, decoded));
        }
        return drafted(text, decoded, languageOf(text), profile, answers);
    }

    /** A draft of the only text, in as many languages as it holds. */
    private OpenedDraft drafted(
            TextSource source,
            DecodedText decoded,
            Language language,
            String profile,
            ImportAnswers answers) {
        SourceText text =
                new SourceText(language, decoded.text(), format(source.file(), decoded.text()));
        OpenedDraft drafted = new TextDrafting(profile, answers, sentences).read(source, text);
        List<String> remarks = new ArrayList<>(remarks(source.file(), decoded));
        remarks.addAll(drafted.remarks());
        return new OpenedDraft(drafted.draft(), true, remarks);
    }

    private static Language languageOf(TextSource text) {
        return text.language() == null ? Language.ENGLISH : text.language();
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
        boolean told = text.language() != null || text.file().equals(STANDARD_INPUT);
        Language language = told ? languageOf(text) : guessLanguage(text.file(), answers);
        return drafted(text, readText(text.file(), language), language, profile, answers);
    }

    private DecodedText readText(Path file, Language language) throws Failure {
        DecodedText decoded = read(file, language);
        if (isDraft(file, decoded.text())) {
            throw new Failure(sentences.say("import.draft", file.toString()));
        }
        return decoded;
    }

    private SourceText text(TextSource text, List<String> remarks) throws Failure {
        Language language = languageOf(text);
        DecodedText decoded = readText(text.file(), language);
        remarks.addAll(remarks(text.file(), decoded));
        return new SourceText(language, decoded.text(), format(text.file(), decoded.text()));
    }

    /**
     * What has to be asked about files before they are imported; empty if nothing has.
     *
     * @throws Failure if one of them can't be imported at all
     */
    public List<ImportQuestion> questions(List<Path> files, String profile, ImportAnswers answers)
            throws Failure {
        List<ImportQuestion> questions = new ArrayList<>();
        List<ImportQuestion> others =
                documents.questions(files, WordDrafting.notation(profile), answers);
        if (files.size() == 1
                && !answers.languages().containsKey(files.getFirst())
                && others.stream().noneMatch(ImportQuestion.Password.class::isInstance)) {
            SeveralLanguages found = languages(files.getFirst(), profile, answers);
            if (found != null && found.areSeveral()) {
                questions.add(new ImportQuestion.Languages(files.getFirst(), found));
            }
        }
        questions.addAll(others);
        return questions;
    }

    /** Whether a file is a text, and no document or draft, that holds several languages. */
    public boolean holdsLanguages(Path file) {
        SeveralLanguages found = documents.isOne(file) ? null : languagesOfText(file);
        return found != null && found.areSeveral();
    }

    /** The languages of a text or document, or null if it is a draft or can't be read. */
    private @Nullable SeveralLanguages languages(Path file, String profile, ImportAnswers answers)
            throws Failure {
        return documents.isOne(file)
                ? new WordDrafting(documents, profile, answers, sentences).languages(file)
                : languagesOfText(file);
    }

    private @Nullable SeveralLanguages languagesOfText(Path file) {
        if (isNamedDraft(file) || file.equals(STANDARD_INPUT)) {
            return null;
        }
        try {
            String text = TextFile.read(file, OF_OLD_ENCODINGS).text();
            return isDraft(file, text)
                    ? null
                    : SeveralLanguages.in(
                            new SourceText(Language.ENGLISH, text, format(file, text)));
        } catch (StorageException e) {
            return null;
        }
    }

    /** The language that a text's file name or letters tell; English if it can't be read. */
    public Language guessLanguage(Path file, ImportAnswers answers) {
        return LanguageGuess.ofName(file).orElseGet(() -> guessByText(file, answers));
    }

    /**
     * A language for each of several texts, in their order, as their names and letters tell.
     *
     * @param candidates at least as many as there are files; no language is given twice
     */
    public List<Language> guessLanguages(
            List<Path> files, List<Language> candidates, ImportAnswers answers) {
        return LanguageGuess.ofAll(files, candidates, file -> guessByText(file, answers));
    }

    /** Whether a file is a document and no plain text or draft. */
    public boolean isDocument(Path file) {
        return documents.isOne(file);
    }

    private Language guessByText(Path file, ImportAnswers answers) {
        if (documents.isOne(file)) {
            return new WordDrafting(documents, "", answers, sentences).language(file);
        }
        try {
            return LanguageGuess.ofText(TextFile.read(file, OF_OLD_ENCODINGS).text());
        } catch (StorageException e) {
            return Language.ENGLISH;
        }
    }

    /** Writes a draft's file, whole or not at all. */
    public void save(Draft draft, Path file) throws Failure {
        byte[] bytes = DraftFormat.write(draft).getBytes(StandardCharsets.UTF_8);
        write(file, out -> out.write(bytes));
    }

    /** Keeps what a draft's file holds now beside it, as the version before the next. */
    public void keepVersionBefore(Path file) throws Failure {
        try {
            VersionBefore.keep(file);
        } catch (StorageException e) {
            throw new Failure(explanations.of(e), e);
        }
    }

    /**
     * Refuses to write where something is read from: a text would be lost to its own draft.
     *
     * @throws Failure if {@code out} is the same file, whatever it is called, or is none
     */
    public void requireOther(Path out, List<Path> read) throws Failure {
        if (out.equals(STANDARD_INPUT)) {
            throw new Failure(sentences.say("cli.out.none"));
        }
        for (Path file : read) {
            if (isSame(out, file)) {
                throw new Failure(sentences.say("cli.out.same", out.toString()));
            }
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isRegularFile(one) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    /** Writes any file, whole or not at all. */
    public void write(Path file, AtomicFile.Content content) throws Failure {
        try {
            AtomicFile.write(file, content);
        } catch (StorageException e) {
            throw new Failure(explanations.of(e), e);
        }
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
            return file.equals(STANDARD_INPUT)
                    ? TextFile.read(standardInput, language.tag(), file)
                    : TextFile.read(file, language.tag());
        } catch (StorageException e) {
            throw new Failure(explanation(e, file), e);
        }
    }

    /** A draft without text, or with anything but text, is not to be mended as a text would be. */
    private String explanation(StorageException e, Path file) {
        if (!isNamedDraft(file)) {
            return explanations.of(e);
        }
        return switch (e.reason()) {
            case EMPTY -> explanations.of(new DraftFormatException(Problem.EMPTY), file.toString());
            case OFFICE_FILE, BINARY ->
                    explanations.of(new DraftFormatException(Problem.NOT_A_DRAFT), file.toString());
            case NOT_FOUND, NO_FOLDER, IS_A_FOLDER, NO_PERMISSION, DISK_FULL, TOO_LARGE, OTHER ->
                    explanations.of(e);
        };
    }

    private Draft readDraft(Path file, String json) throws Failure {
        try {
            return DraftFormat.read(json);
        } catch (DraftFormatException e) {
            throw new Failure(explanations.of(e, file.toString()), e);
        }
    }

    private static boolean isDraft(Path file, String text) {
        return isNamedDraft(file) || DRAFT_START.matcher(text).lookingAt();
    }

    /** Whether a file is called as drafts are. */
    public static boolean isNamedDraft(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    private static TextFormat format(Path file, String text) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        boolean markdown =
                name.endsWith(".md")
                        || name.endsWith(".markdown")
                        || (file.equals(STANDARD_INPUT) && MARKDOWN_HEADING.matcher(text).find());
        return markdown ? TextFormat.MARKDOWN : TextFormat.PLAIN;
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
