package org.travaux.app.files.opening;

import org.jspecify.annotations.Nullable;
import org.travaux.app.files.Failure;
import org.travaux.app.files.FileKind;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.storage.StorageException;
import org.travaux.app.storage.TextFile;
import org.travaux.markup.data.Language;
import org.travaux.markup.importing.SeveralLanguages;
import org.travaux.markup.importing.source.SourceText;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What can be told of texts and documents before they are imported, above all their languages, and
 * what only the user knows of them.
 */
public final class ImportQuestions {
    private final Documents documents;
    private final Sentences sentences;

    ImportQuestions(Documents documents, Sentences sentences) {
        this.documents = documents;
        this.sentences = sentences;
    }

    /**
     * What has to be asked about files before they are imported; empty if nothing has.
     *
     * @throws Failure if one of them can't be imported at all
     */
    public List<ImportQuestion> about(List<Path> files, String profile, ImportAnswers answers)
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
        if (FileKind.isNamedDraft(file) || file.equals(FileKind.STANDARD_INPUT)) {
            return null;
        }
        try {
            String text = TextFile.read(file, LanguageGuess.ofEncodings(file).tag()).text();
            return FileKind.isDraft(file, text)
                    ? null
                    : SeveralLanguages.in(
                            new SourceText(Language.ENGLISH, text, FileKind.format(file, text)));
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
            return LanguageGuess.ofText(
                    TextFile.read(file, LanguageGuess.ofEncodings(file).tag()).text());
        } catch (StorageException e) {
            return Language.ENGLISH;
        }
    }
}
