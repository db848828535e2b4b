package org.travaux.app.files.opening;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.importing.Authors;
import org.travaux.app.docx.importing.WordImport;
import org.travaux.app.docx.reading.WordFile;
import org.travaux.app.docx.reading.model.TextColour;
import org.travaux.app.docx.reading.model.WordDocument;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.app.docx.reading.parts.WordException.Reason;
import org.travaux.app.files.Failure;
import org.travaux.app.files.FileKind;
import org.travaux.app.files.FileTraces;
import org.travaux.app.i18n.Explanations;
import org.travaux.app.storage.StorageException;
import org.travaux.markup.draft.records.Circulated;
import org.travaux.markup.profile.AgreedColours;
import org.travaux.markup.profile.Profile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Word documents among the files that are opened. */
final class Documents {
    private final Explanations explanations;
    private final InputStream standardInput;

    /**
     * @param standardInput one that can be marked
     */
    Documents(Explanations explanations, InputStream standardInput) {
        this.explanations = explanations;
        this.standardInput = standardInput;
    }

    /**
     * Whether a file is a document, of Word or another program, and no plain text or draft; by its
     * name too, so that one that is none in spite of it is refused and not read as text.
     */
    boolean isOne(Path file) {
        if (FileKind.isNamedDraft(file) || Files.isDirectory(file)) {
            return false;
        }
        try {
            if (file.equals(FileKind.STANDARD_INPUT)) {
                standardInput.mark(WordFile.BEGINNING);
                byte[] beginning = standardInput.readNBytes(WordFile.BEGINNING);
                standardInput.reset();
                return WordFile.isOne(beginning);
            }
            try (InputStream in = Files.newInputStream(file)) {
                return FileTraces.isWord(file) || WordFile.isOne(in.readNBytes(WordFile.BEGINNING));
            }
        } catch (IOException e) {
            return false;
        }
    }

    /** Reads a document. */
    WordDocument read(Path file, ImportAnswers answers) throws Failure {
        try {
            return document(file, answers);
        } catch (WordException e) {
            throw new Failure(explanations.of(e, file.toString()), e);
        }
    }

    /** What a document was sent to a delegation as; null if it does not say so, or is protected. */
    @Nullable Circulated circulated(Path file) throws Failure {
        try {
            return WordFile.circulated(file);
        } catch (WordException e) {
            if (e.reason() == Reason.PASSWORD_NEEDED) {
                return null;
            }
            throw new Failure(explanations.of(e, file.toString()), e);
        } catch (IOException e) {
            throw new Failure(explanations.of(StorageException.of(e, file)), e);
        }
    }

    private WordDocument document(Path file, ImportAnswers answers) throws Failure, WordException {
        String password = answers.passwords().get(file);
        try {
            return file.equals(FileKind.STANDARD_INPUT)
                    ? WordFile.read(standardInput, password)
                    : WordFile.read(file, password);
        } catch (IOException e) {
            throw new Failure(explanations.of(StorageException.of(e, file)), e);
        }
    }

    /** What has to be asked about documents before they are imported; empty if nothing has. */
    List<ImportQuestion> questions(List<Path> files, Profile profile, ImportAnswers answers)
            throws Failure {
        List<ImportQuestion> questions = new ArrayList<>();
        Authors known = new Authors(profile, answers.authors());
        Set<String> unknown = new LinkedHashSet<>();
        Map<TextColour, List<String>> colours = new EnumMap<>(TextColour.class);
        for (Path file : files) {
            WordDocument document = isOne(file) ? open(file, answers, questions) : null;
            if (document != null) {
                coloursToAsk(document, profile)
                        .forEach(
                                (colour, words) ->
                                        colours.computeIfAbsent(colour, _ -> new ArrayList<>())
                                                .addAll(words));
                for (String author : WordImport.authors(document)) {
                    if (known.known(author) == null && !answers.authors().containsKey(author)) {
                        unknown.add(author);
                    }
                }
            }
        }
        if (!unknown.isEmpty()) {
            questions.add(
                    new ImportQuestion.Authors(
                            List.copyOf(unknown), List.copyOf(profile.delegations().all())));
        }
        colours.keySet().removeAll(answers.colours().keySet());
        if (!colours.isEmpty()) {
            questions.add(
                    new ImportQuestion.Colours(
                            colours.entrySet().stream()
                                    .map(
                                            each ->
                                                    new ImportQuestion.Colours.Seen(
                                                            each.getKey(),
                                                            each.getValue().size(),
                                                            each.getValue().getFirst()))
                                    .toList()));
        }
        return questions;
    }

    /** Not those that the house has a table of. */
    private static Map<TextColour, List<String>> coloursToAsk(
            WordDocument document, Profile profile) {
        Map<TextColour, List<String>> colours = WordImport.colours(document);
        AgreedColours table = profile.agreedColours();
        if (table.own()) {
            colours.keySet().removeAll(ColourTable.of(table).keySet());
        }
        return colours;
    }

    /**
     * The codes of the delegations for which authors of changes and comments speak, by their names;
     * none in what is no document.
     */
    Set<String> speakers(Path file, Profile profile) throws Failure {
        Set<String> speakers = new LinkedHashSet<>();
        if (isOne(file)) {
            Authors known = new Authors(profile, Map.of());
            for (String author : WordImport.authors(read(file, ImportAnswers.NONE))) {
                String code = known.known(author);
                if (code != null) {
                    speakers.add(code);
                }
            }
        }
        return speakers;
    }

    private @Nullable WordDocument open(
            Path file, ImportAnswers answers, List<ImportQuestion> questions) throws Failure {
        try {
            return document(file, answers);
        } catch (WordException e) {
            boolean wrong = e.reason() == Reason.PASSWORD_WRONG;
            if (wrong || e.reason() == Reason.PASSWORD_NEEDED) {
                questions.add(new ImportQuestion.Password(file, wrong));
                return null;
            }
            throw new Failure(explanations.of(e, file.toString()), e);
        }
    }
}
