package org.travaux.app.viewmodel.files;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.reading.model.TextColour;
import org.travaux.app.files.Failure;
import org.travaux.app.files.opening.ColourMeaning;
import org.travaux.app.files.opening.ImportAnswers;
import org.travaux.app.files.opening.ImportQuestion;
import org.travaux.app.files.opening.OpenedDraft;
import org.travaux.app.session.Session;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.markup.data.Language;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.BiConsumer;

/**
 * Makes a draft of texts and documents, once the user has said what only they know of them: first
 * the passwords, then the languages of one that holds several, then for whom the authors speak and
 * what colours mean. What was said is known until the import is over.
 */
public final class Importing {
    private final EditorModel model;
    private final DraftFiles files;
    private final FileWork work;
    private final BiConsumer<Session, OpenedDraft> show;
    private final ReadOnlyObjectWrapper<@Nullable ImportQuestion> question =
            new ReadOnlyObjectWrapper<>();

    private List<Path> paths = List.of();
    private ImportAnswers answers = ImportAnswers.NONE;
    private Runnable failed = () -> {};

    /**
     * @param show what to do with the draft
     */
    Importing(
            EditorModel model,
            DraftFiles files,
            FileWork work,
            BiConsumer<Session, OpenedDraft> show) {
        this.model = model;
        this.files = files;
        this.work = work;
        this.show = show;
    }

    private sealed interface Step {
        record Asked(ImportQuestion question) implements Step {}

        record Made(Session session, OpenedDraft opened) implements Step {}
    }

    /**
     * Begins an import.
     *
     * @param texts one a language, or one document with several
     * @param otherwise what to do when they were not imported and the user knows
     */
    void start(List<Path> texts, Runnable otherwise) {
        paths = List.copyOf(texts);
        failed = otherwise;
        proceed(ImportAnswers.NONE);
    }

    /** The first of the files that are being imported. */
    Path first() {
        return paths.getFirst();
    }

    /** What is to be answered before anything else happens; null if nothing is. */
    public ReadOnlyObjectProperty<@Nullable ImportQuestion> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** Goes on with the password of a file; a wrong one is asked for again. */
    public void usePassword(Path file, String password) {
        proceed(answers.withPassword(file, password));
    }

    /** Goes on with the languages that a file is to be read in, the source language first. */
    public void useLanguages(Path file, List<Language> languages) {
        proceed(answers.withLanguages(file, languages));
    }

    /**
     * Goes on with what is known of the authors; one for whom nothing was typed keeps the name.
     *
     * @return what is wrong with what was typed, or null if nothing is
     */
    public @Nullable String useSpeakers(List<Speaker> speakers) {
        Map<String, String> said = new HashMap<>();
        for (Speaker speaker : speakers) {
            if (speaker.isUnknown()) {
                return model.sentences().say("ask.author-unknown", speaker.typed());
            }
            said.put(speaker.author(), speaker.code());
        }
        proceed(answers.withAuthors(said));
        return null;
    }

    /** Goes on with what the colours mean that words are marked in. */
    public void useColours(Map<TextColour, ColourMeaning> meanings) {
        proceed(answers.withColours(meanings));
    }

    /** Gives the import up; everything is as it was. */
    public void cancel() {
        question.set(null);
        failed.run();
    }

    private void proceed(ImportAnswers known) {
        answers = known;
        question.set(null);
        List<Path> wanted = paths;
        work.start(() -> step(wanted, known), this::stepped, failed);
    }

    private Step step(List<Path> wanted, ImportAnswers known) throws Failure {
        List<ImportQuestion> open = files.questions(wanted, known);
        if (!open.isEmpty()) {
            return new Step.Asked(open.getFirst());
        }
        OpenedDraft opened = files.importTexts(byLanguage(wanted, known), known);
        return new Step.Made(model.prepare(opened.draft().withCirculated(null)), opened);
    }

    private void stepped(Step step) {
        switch (step) {
            case Step.Asked(ImportQuestion asked) -> question.set(asked);
            case Step.Made(Session session, OpenedDraft opened) -> show.accept(session, opened);
        }
    }

    private SequencedMap<Language, Path> byLanguage(List<Path> wanted, ImportAnswers known)
            throws Failure {
        if (wanted.size() > Language.known().size()) {
            throw new Failure(
                    model.sentences()
                            .say("problem.too-many", wanted.size(), Language.known().size()));
        }
        List<Language> languages = files.guessLanguages(wanted, Language.known(), known);
        SequencedMap<Language, Path> byLanguage = new LinkedHashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            byLanguage.put(languages.get(i), wanted.get(i));
        }
        return byLanguage;
    }
}
