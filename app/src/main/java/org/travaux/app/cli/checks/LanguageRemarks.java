package org.travaux.app.cli.checks;

import org.travaux.app.cli.console.Excerpts;
import org.travaux.app.i18n.Explanations;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.session.Proofreader;
import org.travaux.markup.data.Language;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;

import tools.jackson.core.JsonGenerator;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** What a proofreader says of the language of a draft's texts, as lines and as JSON. */
final class LanguageRemarks {
    private record Remark(int paragraph, Language language, String text, Diagnostic found) {}

    private final Explanations explanations;
    private final List<Remark> remarks = new ArrayList<>();

    private LanguageRemarks(Explanations explanations) {
        this.explanations = explanations;
    }

    /** The remarks on the texts in these languages. */
    static LanguageRemarks of(
            DraftReading reading,
            List<Language> languages,
            Proofreader reader,
            Explanations explanations) {
        LanguageRemarks all = new LanguageRemarks(explanations);
        Draft draft = reading.draft();
        for (int i = 0; i < draft.paragraphs().size(); i++) {
            int index = i;
            Paragraph paragraph = draft.paragraphs().get(i);
            for (Language language : languages) {
                reader.in(draft, paragraph, language, each -> reading.in(each).paragraph(index))
                        .forEach(
                                found ->
                                        all.remarks.add(
                                                new Remark(
                                                        index,
                                                        language,
                                                        paragraph.text(language).text(),
                                                        found)));
            }
        }
        return all;
    }

    /** One line each, as findings are written, and how many they are. */
    void writeText(PrintWriter out, Sentences sentences) {
        for (Remark each : remarks) {
            out.printf(
                    "%d:%d %s %s: %s  «%s»%n",
                    each.paragraph + 1,
                    each.found.range().start() + 1,
                    each.language,
                    sentences.say("severity." + each.found.severity()),
                    explanations.of(each.found),
                    Excerpts.around(each.text, each.found.range()));
        }
        if (!remarks.isEmpty()) {
            out.println(sentences.say("cli.check.remarks", remarks.size()));
        }
    }

    /** Writes the property {@code remarks}. */
    void write(JsonGenerator json) {
        json.writeArrayPropertyStart("remarks");
        for (Remark each : remarks) {
            DiagnosticJson.write(json, each.language, each.paragraph, each.found, explanations);
        }
        json.writeEndArray();
    }
}
