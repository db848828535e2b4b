package org.travaux.app.files.exporting;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.app.docx.template.HouseTemplate;
import org.travaux.app.files.Failure;
import org.travaux.app.files.FileOutput;
import org.travaux.app.files.NotReady;
import org.travaux.app.files.procedure.CoveringNote;
import org.travaux.app.i18n.Explanations;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.storage.StorageException;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.settle.adoption.Obstacle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Drafts as documents for others: dressed in a house's template, protected, or as they are. */
public final class Exports {
    private final FileOutput output;
    private final Sentences sentences;
    private final Explanations explanations;

    /**
     * @param sentences in the user's language
     */
    public Exports(Sentences sentences) {
        this.output = new FileOutput(sentences);
        this.sentences = sentences;
        this.explanations = new Explanations(sentences);
    }

    /**
     * Writes a document, whole or not at all.
     *
     * @return what to know of the document, in sentences; mostly nothing
     * @throws NotReady if it is to be the adopted text and something is missing
     * @throws Failure if it can't be written, or its template can't be used, and why
     */
    public List<String> write(DraftReading reading, ExportOrder order, Path file) throws Failure {
        List<Obstacle> obstacles = order.kind().obstacles(reading, order.language());
        if (!obstacles.isEmpty()) {
            throw new NotReady(obstacles, reading.draft(), sentences);
        }
        HouseTemplate house = house(order.template());
        output.write(file, out -> order.write(reading, house, out));
        int left = order.inBrackets(reading);
        String name = String.valueOf(file.getFileName());
        return left == 0 ? List.of() : List.of(sentences.say("export.brackets", left, name));
    }

    /**
     * Writes a report, whole or not at all.
     *
     * @throws Failure if it can't be written, or its template can't be used, and why
     */
    public void write(DraftReading reading, ReportOrder order, Path file) throws Failure {
        HouseTemplate house = house(order.template());
        output.write(file, out -> order.write(reading, house, out));
    }

    /**
     * Writes the note with which a draft goes to the delegations, whole or not at all.
     *
     * @throws Failure if it can't be written, or its template can't be used, and why
     */
    public void write(Draft draft, CoveringNote note, Path file) throws Failure {
        HouseTemplate house = house(note.template());
        output.write(file, out -> note.write(draft, house, out));
    }

    private @Nullable HouseTemplate house(@Nullable Path template) throws Failure {
        return template == null ? null : template(template);
    }

    /**
     * Reads a house's template.
     *
     * @throws Failure if it can't be used, and why
     */
    public HouseTemplate template(Path file) throws Failure {
        try {
            return HouseTemplate.read(file);
        } catch (WordException e) {
            throw new Failure(explanations.of(e, file.toString()), e);
        } catch (IOException e) {
            throw new Failure(explanations.of(StorageException.of(e, file)), e);
        }
    }
}
