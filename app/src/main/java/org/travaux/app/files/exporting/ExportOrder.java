package org.travaux.app.files.exporting;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.TrackedDocument;
import org.travaux.app.docx.parts.DocumentPhrases;
import org.travaux.app.docx.template.HouseTemplate;
import org.travaux.app.files.Failure;
import org.travaux.app.files.FinishedDocument;
import org.travaux.app.files.procedure.ProcedureSentences;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.i18n.WrittenDates;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.records.Circulated;
import org.travaux.markup.draft.records.Procedure;
import org.travaux.markup.profile.Delegation;
import org.travaux.markup.settle.preview.ReadingCopy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be exported.
 *
 * @param language of documents that hold one
 * @param copy what a reading copy takes for granted
 * @param earlier of tracked changes, the version that they are made to; null for the first
 *     alternatives
 * @param template the house's own document that gives it its looks; null for those of this program
 * @param password without which the document does not open; null if it opens for everybody
 */
public record ExportOrder(
        ExportKind kind,
        Language language,
        ReadingCopy copy,
        @Nullable Draft earlier,
        @Nullable Path template,
        @Nullable String password) {
    /** An order of anything; tracked changes are made to the text as it stood. */
    public ExportOrder(
            ExportKind kind,
            Language language,
            ReadingCopy copy,
            @Nullable Path template,
            @Nullable String password) {
        this(kind, language, copy, null, template, password);
    }

    /** An order of anything that opens for everybody; a reading copy has the first alternatives. */
    public ExportOrder(ExportKind kind, Language language) {
        this(kind, language, new ReadingCopy.First(), null, null);
    }

    /**
     * The order with tracked changes made to an earlier version.
     *
     * @param name what that version is called, for the sentence if it is no use
     * @throws Failure if the version is not in the language
     */
    public ExportOrder since(Draft version, String name, Sentences sentences) throws Failure {
        if (!version.languages().contains(language)) {
            throw new Failure(sentences.say("export.earlier.language", name, language.tag()));
        }
        return new ExportOrder(kind, language, copy, version, template, password);
    }

    /** How many open points stand in brackets among tracked changes; 0 in other documents. */
    int inBrackets(DraftReading reading) {
        if (kind != ExportKind.TRACKED) {
            return 0;
        }
        DraftReading before = earlier == null ? null : DraftReading.of(earlier);
        return TrackedDocument.inBrackets(before, reading, language);
    }

    /** What is said in it beside the draft's own words, in its language. */
    DocumentPhrases phrases() {
        return Sentences.in(language.tag())::say;
    }

    /**
     * What nobody may miss about a text that is worked with: for whom a copy is, and the deadlines.
     *
     * @param language in which it is said
     */
    List<String> notices(DraftReading reading, Language language) {
        Sentences words = Sentences.in(language.tag());
        List<String> notices = new ArrayList<>();
        Circulated circulated = reading.draft().circulated();
        if (circulated != null) {
            Delegation to = reading.notation().delegations().byCode(circulated.to());
            String name = to == null ? circulated.to() : to.name(language.tag());
            notices.add(
                    circulated.deadline().isEmpty()
                            ? words.say("printed.circulated", name)
                            : words.say(
                                    "printed.circulated.until",
                                    name,
                                    WrittenDates.written(circulated.deadline(), words)));
        }
        String said = circulated == null ? "" : circulated.deadline();
        List<Procedure> others =
                reading.draft().procedures().stream()
                        .filter(
                                each ->
                                        each.kind() != Procedure.Kind.COMMENTS
                                                || !each.deadline().equals(said))
                        .toList();
        Draft asked = reading.draft().withProcedures(others);
        notices.addAll(new ProcedureSentences(words).onCover(asked));
        return notices;
    }

    /**
     * Writes the document.
     *
     * @param house the template, if there is one
     */
    public void write(DraftReading reading, @Nullable HouseTemplate house, OutputStream out)
            throws IOException {
        FinishedDocument.write(house, password, plain -> kind.write(reading, this, plain), out);
    }
}
